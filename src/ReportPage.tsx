import '#views/page/later.css';
import './styles/report.css';

/** The page of the report with its styles, which come with it. */
export { ReportComposer as ReportPage } from '#views/report/ReportComposer.tsx';
