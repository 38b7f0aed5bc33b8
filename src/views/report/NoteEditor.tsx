import { useId } from 'react';
import { MAX_NOTE_CHARACTERS } from '#exports/report/notesFile.ts';
import type { ReportNote } from '#exports/report/reportNote.ts';
import { notePartId } from '#exports/report/reportParts.ts';
import { useWording } from '../page/WordingContext.tsx';
import { writeOwnWords } from './ownWords.ts';
import { controlId } from './useReportParts.ts';

interface Props {
  readonly note: ReportNote;
  readonly notes: readonly ReportNote[];
  readonly onDiscard: () => void;
}

/** The words of one note: plain text, a paragraph for each line. */
export function NoteEditor({ note, notes, onDiscard }: Props) {
  const { t } = useWording();
  const id = useId();
  const set = (change: Partial<ReportNote>) =>
    writeOwnWords({
      notes: notes.map((one) => (one.id === note.id ? { ...one, ...change } : one)),
    });
  return (
    <div className="report-note-fields">
      <div className="field">
        <label className="field-label" htmlFor={`${id}-heading`}>
          {t('report.note.heading')}
        </label>
        <input
          id={`${id}-heading`}
          className="field-input"
          dir="auto"
          maxLength={300}
          value={note.heading}
          onChange={(event) => set({ heading: event.target.value })}
        />
      </div>
      <div className="field">
        <label className="field-label" htmlFor={controlId('note', notePartId(note.id))}>
          {t('report.note.text')}
        </label>
        <textarea
          id={controlId('note', notePartId(note.id))}
          className="field-input"
          dir="auto"
          rows={4}
          maxLength={MAX_NOTE_CHARACTERS}
          value={note.text}
          aria-describedby={`${id}-kept`}
          onChange={(event) => set({ text: event.target.value })}
        />
        <p className="report-hint" id={`${id}-kept`}>
          {t('report.note.kept')}
        </p>
      </div>
      <button type="button" className="link-button" onClick={onDiscard}>
        {t('report.note.discard')}
      </button>
    </div>
  );
}
