/** Stands for the rows out of sight, so that the scroll bar tells the truth; `height` in px. */
export function RowSpacer({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true" className="row-spacer">
      <td style={{ blockSize: height }} />
    </tr>
  );
}
