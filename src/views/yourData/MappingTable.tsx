import { useId } from 'react';
import { withFacts, withRole } from '#state/ownDataNeeds.ts';
import { COLUMN_ROLES, type MappedColumn, type RefusedColumn } from '#state/ownDataTable.ts';
import { useWording } from '../page/WordingContext.tsx';
import { cellWords } from './cellWords.ts';
import { columnName } from './columnName.ts';
import type { MappingProps } from './MappingSteps.tsx';

const SAMPLES = 3;

/** Every column with what is in it and what it is; those that may not be taken with the reason. */
export function MappingTable({ mapping, proposal, sheet, setMapping }: MappingProps) {
  const wording = useWording();
  const { t } = wording;
  const data = sheet.head.slice(Math.max(mapping.headerRow, mapping.tagRow ?? -1) + 1);
  const columns = Array.from({ length: sheet.columnCount }, (_, column) => column);
  const samplesOf = (column: number) =>
    [...new Set(data.map((row) => cellWords(row[column])).filter((text) => text !== ''))].slice(
      0,
      SAMPLES,
    );
  return (
    <table className="own-mapping">
      <caption className="visually-hidden">{t('yourData.mapping.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('yourData.mapping.column')}</th>
          <th scope="col">{t('yourData.mapping.samples')}</th>
          <th scope="col">{t('yourData.mapping.what')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => {
          const refused = proposal.refused.find((one) => one.column === column);
          const header = columnName(proposal.headers, column, wording);
          const tag = proposal.tags[column] ?? '';
          return (
            <tr key={column}>
              <th scope="row">
                <bdi>{header}</bdi>
                {tag !== '' && <span className="own-tag">{tag}</span>}
              </th>
              <td className="own-samples">
                {refused === undefined && <bdi>{samplesOf(column).join(' · ')}</bdi>}
              </td>
              <td>
                {refused === undefined ? (
                  <RoleField
                    header={header}
                    mapped={mapping.columns.find((one) => one.column === column)}
                    onRole={(as) => setMapping(withRole(mapping, column, as))}
                    onKey={(key) => setMapping(withFacts(mapping, column, { key }))}
                  />
                ) : (
                  <Refused refused={refused} />
                )}
                {proposal.mangled.includes(column) && (
                  <p className="own-need">{t('yourData.mapping.mangled')}</p>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Refused({ refused }: { readonly refused: RefusedColumn }) {
  const { t } = useWording();
  return (
    <p className="own-refused">
      <strong>{t('yourData.refused.left')}</strong> {t(`yourData.refused.${refused.reason}`)}
    </p>
  );
}

interface RoleProps {
  readonly header: string;
  readonly mapped: MappedColumn | undefined;
  readonly onRole: (role: MappedColumn['as']) => void;
  readonly onKey: (key: string) => void;
}

function RoleField({ header, mapped, onRole, onKey }: RoleProps) {
  const { t } = useWording();
  const id = useId();
  const role = mapped?.as ?? 'ignore';
  return (
    <>
      <select
        className="field-input"
        aria-label={t('yourData.mapping.whatIs', { header })}
        value={role}
        data-ignored={role === 'ignore' ? '' : undefined}
        onChange={(event) => {
          const next = COLUMN_ROLES.find((one) => one === event.target.value);
          if (next !== undefined) onRole(next);
        }}
      >
        {COLUMN_ROLES.map((one) => (
          <option key={one} value={one}>
            {t(`yourData.role.${one}`)}
          </option>
        ))}
      </select>
      {role === 'breakdown' && (
        <div className="own-key">
          <label htmlFor={id}>{t('yourData.mapping.key')}</label>
          <input
            id={id}
            className="field-input"
            value={mapped?.key ?? ''}
            placeholder={t('yourData.mapping.keyExample')}
            onChange={(event) => onKey(event.target.value)}
          />
        </div>
      )}
    </>
  );
}
