import { useId, useState } from 'react';
import { type Address, type AddressChange, parseAddress } from '#address/address.ts';
import {
  formatNotesFile,
  isNotesFileFault,
  MAX_REPORT_FILE_CHARACTERS,
  type NotesFileFault,
  readNotesFile,
  type ReportFile as OpenedFile,
} from '#exports/report/notesFile.ts';
import type { ReportDocument } from '#exports/report/reportDocument.ts';
import type { Translate } from '#wording/messageKey.ts';
import { useSaver } from '../page/useSaver.ts';
import { useWording } from '../page/WordingContext.tsx';
import { markOwnWordsSaved, openOwnWords, type OwnWords } from './ownWords.ts';

interface Props {
  readonly document: ReportDocument;
  readonly words: OwnWords;
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
}

/** A character has at most four bytes. */
const MOST_BYTES = 4 * MAX_REPORT_FILE_CHARACTERS;

/** The report as a small file: its address with the title and the notes, which stand in no address. */
export function ReportFile({ document: report, words, address, change }: Props) {
  const { t } = useWording();
  const id = useId();
  const saver = useSaver();
  const [waiting, setWaiting] = useState<{
    readonly name: string;
    readonly file: OpenedFile;
  } | null>(null);
  const take = ({ name, file }: { readonly name: string; readonly file: OpenedFile }) => {
    const { view, title, notes } = file;
    openOwnWords({ title, notes });
    const opened = parseAddress(view);
    // The colours of the screen are those of who opens it, and what is hidden here is not shown by a file.
    const { theme } = address;
    const small = opened.small ?? address.small;
    change({ ...opened, theme, small, label: opened.label ?? address.label });
    setWaiting(null);
    saver.say(t('report.file.opened', { name }));
  };
  const open = async (given: File | undefined) => {
    if (given === undefined) return;
    const { name } = given;
    const read = await contentOf(given);
    setWaiting(null);
    if (read === null) saver.say(t('report.file.unreadable', { name }));
    else if (isNotesFileFault(read))
      saver.say(t('report.file.refused', { name, why: faultWords(read, t) }));
    else if (words.saved) take({ name, file: read });
    else setWaiting({ name, file: read });
  };
  const save = () => {
    const { title, notes } = words;
    const view = new URL(report.address).search;
    const text = formatNotesFile({ view, title, notes });
    saver.saveBlob(
      new Blob([text], { type: 'application/json' }),
      saver.nameOf('report', 'json', []),
    );
    markOwnWordsSaved();
  };
  return (
    <section className="report-file" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t('report.file.heading')}</h2>
      <p className="report-hint">{t('report.file.help')}</p>
      {!words.saved && <p className="report-unsaved">{t('report.note.unsaved')}</p>}
      <div className="report-file-row">
        <button type="button" className="button" onClick={save}>
          {t('report.file.save')}
        </button>
        <div>
          <label className="field-label" htmlFor={id}>
            {t('report.file.open')}
          </label>
          <input
            id={id}
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              void open(event.target.files?.[0]);
              // The same file, saved again, is a new one.
              event.target.value = '';
            }}
          />
        </div>
      </div>
      {waiting !== null && (
        <div className="report-replace" role="group" aria-label={t('report.file.heading')}>
          <p>
            <bdi>{t('report.file.replace', { name: waiting.name })}</bdi>
          </p>
          <button type="button" className="button" onClick={() => take(waiting)}>
            {t('report.file.replaceYes')}
          </button>
          <button type="button" className="button" onClick={() => setWaiting(null)}>
            {t('report.file.replaceNo')}
          </button>
        </div>
      )}
      <p role="status" className="report-said">
        <bdi>{saver.message}</bdi>
      </p>
    </section>
  );
}

/** null where the browser cannot read the file. */
async function contentOf(given: File): Promise<OpenedFile | NotesFileFault | null> {
  if (given.size > MOST_BYTES) return { reason: 'too_large', limit: MAX_REPORT_FILE_CHARACTERS };
  try {
    return readNotesFile(await given.text());
  } catch {
    return null;
  }
}

function faultWords(fault: NotesFileFault, t: Translate): string {
  const { reason, ...values } = fault;
  return t(`report.file.fault.${reason}`, values);
}
