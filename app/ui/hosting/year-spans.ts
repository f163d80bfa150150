/** Years in a row as one: 2018, 2019, 2020 and 2022 are "2018–2020" and "2022". The years come in their order. */
export function yearSpans(years: readonly number[]): string[] {
  const spans: [number, number][] = []
  for (const year of years) {
    const last = spans.at(-1)
    if (last && last[1] === year - 1) last[1] = year
    else spans.push([year, year])
  }
  return spans.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`))
}
