/** A round as a track for maps and navigators: GPX 1.1, its elements in the order that the schema demands. */
import type { Plan, PlannedStop } from './plan.ts'

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
/** Characters that XML 1.0 has no way to write. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const text = (value: string): string => value.replace(UNWRITABLE, '').replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
const element = (name: string, value: string): string => (value ? `<${name}>${text(value)}</${name}>` : '')

export interface TrackWords {
  /** Of the whole round: "Kunst rett vest, lørdag 14. september". */
  name: string
  about: string
  /** The address of the round. */
  href: string
  /** Of one stop: "12 Kari Nordmann". */
  stop: (stop: PlannedStop) => string
  /** "Framme kl. 12.35. Åpent kl. 12–17." */
  note: (stop: PlannedStop) => string
}

/** Each stop as a waypoint, and all of them as one route in the order of the plan. */
export function gpxOf(plan: Plan, words: TrackWords): string {
  const points = plan.stops.flatMap((stop) => {
    const { lat, lng } = stop.place
    return lat === null || lng === null ? [] : [{ stop, at: `lat="${lat}" lon="${lng}"` }]
  })
  const inside = (stop: PlannedStop) =>
    element('name', words.stop(stop)) + element('cmt', words.note(stop)) + element('desc', stop.place.address)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx version="1.1" creator="Kunst rett vest" xmlns="http://www.topografix.com/GPX/1/1">',
    `<metadata>${element('name', words.name)}${element('desc', words.about)}<link href="${text(words.href)}"/></metadata>`,
    ...points.map(({ stop, at }) => `<wpt ${at}>${inside(stop)}<sym>Flag</sym></wpt>`),
    `<rte>${element('name', words.name)}`,
    ...points.map(({ stop, at }) => `<rtept ${at}>${inside(stop)}</rtept>`),
    '</rte>',
    '</gpx>',
    '',
  ].join('\n')
}
