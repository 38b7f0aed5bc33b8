import { EmbedApp } from './EmbedApp.tsx';
import { start } from './start.tsx';
import './styles/embedPage.css';

await start(document.getElementById('root'), EmbedApp);
