const MINUTES_OF_DAY = 1440;

/** A table of any size: one count a minute, right in every row. */
export function manyRows(rows: number): string {
  const lines = ['indicator,place,as_of,value,qualifier,unit,source'];
  let day = '';
  for (let index = 0; index < rows; index += 1) {
    const minute = index % MINUTES_OF_DAY;
    if (minute === 0) day = dayText(index / MINUTES_OF_DAY);
    const time = `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}:00Z`;
    lines.push(`arrivals,Armenia,${day}T${time},${index * 7},exact,people,Government of Armenia`);
  }
  return `${lines.join('\n')}\n`;
}

function dayText(days: number): string {
  return Temporal.PlainDate.from('2021-09-24').add({ days }).toString();
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
