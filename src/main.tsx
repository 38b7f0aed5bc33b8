import { App } from './App.tsx';
import { start } from './start.tsx';
import './styles/main.css';

await start(document.getElementById('root'), App);
