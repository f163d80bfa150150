/** The stage plan, as a drawing and on paper. */
import type { Actor } from '#app/domains/people/person.ts'
import { orchestraSeating as words } from '#app/i18n/orchestra-seating.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { missing } from '#app/kernel/fault.ts'
import { slugOf } from '#app/kernel/names.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { renderPdf } from '#app/platform/pdf/render-pdf.server.ts'
import type { StagePlanDocument } from '#app/platform/pdf/stage-plan-document.ts'
import { groupWords, type Section } from '../instruments.ts'
import { sayTitle } from '../seminar/say-seminar.ts'
import { isStrings } from './desks.ts'
import { gatherSeats, seenRoster } from './gather.server.ts'
import { planOn } from './plan.ts'
import { sayWithin } from './say-place.ts'
import { boxOf, type PlacedSeat, stagePlan } from './stage-plan.ts'
import { type From, stageName, stageSvg } from './stage-svg.ts'

export interface StageLook {
  ensembleId: string
  date: string | null
  from: From
}

async function stageOf(ctx: Context, actor: Actor, seminarId: string, look: StageLook, locale: Locale) {
  const gathered = await gatherSeats(ctx.db, actor, seminarId)
  const { seminar, ensembles, plans } = gathered
  const ensemble = ensembles.find(({ id }) => id === look.ensembleId) ?? ensembles[0]
  const plan = ensemble && planOn(plans, ensemble.id, look.date)
  if (!plan || !ensemble) throw missing()
  // A coach reads the names of the own section; the other seats are drawn without.
  const known = seenRoster(gathered)
  const named = plan.seats.map((seat) => ({
    ...seat,
    name: seat.childId ? stageName(known.get(seat.childId)?.name ?? '') : seat.label,
  }))
  const date = seminar.days.find((day) => day.date === look.date)?.date ?? null
  const facts = [locale === 'en' && ensemble.nameEn ? ensemble.nameEn : ensemble.nameNb, date && sayDate(date, locale)]
  return {
    title: say(locale, words.stageOf, { title: sayTitle(seminar, locale) }),
    line: facts.filter(Boolean).join(', '),
    seats: stagePlan(named),
  }
}

/** Where three letters would not tell two sections apart. */
const MARKS: Partial<Record<Section, Record<Locale, string>>> = {
  violin1: { nb: 'F1', en: 'V1' },
  violin2: { nb: 'F2', en: 'V2' },
  trumpet: { nb: 'trp', en: 'tpt' },
  trombone: { nb: 'trb', en: 'tbn' },
  doubleBass: { nb: 'kb', en: 'db' },
}

/** "F1 2 y": the section's first letters, the desk, and which side. */
const mark = ({ section, desk, side }: PlacedSeat, locale: Locale): string => {
  const name = MARKS[section]?.[locale] ?? groupWords(section)[locale].slice(0, 3)
  const sideMark = side === 'single' ? '' : ` ${say(locale, words[side]).slice(0, 1)}`
  return `${name} ${desk}${isStrings(section) ? sideMark : ''}`
}

/** The drawing. Throws missing. */
export async function stageDrawing(
  ctx: Context,
  actor: Actor,
  seminarId: string,
  look: StageLook,
  locale: Locale,
): Promise<string> {
  const { title, line, seats } = await stageOf(ctx, actor, seminarId, look, locale)
  return stageSvg(seats, look.from, {
    ...{ title: `${title}. ${line}`, description: say(locale, words.stageAlt) },
    ...{ conductor: say(locale, words.conductor), audience: say(locale, words.audience) },
    place: (seat) => mark(seat, locale),
  })
}

/** On paper: the drawing, and the same as a list. Throws missing. */
export async function stagePaper(
  ctx: Context,
  actor: Actor,
  seminarId: string,
  look: StageLook & { paper: 'a3' | 'a4' },
  locale: Locale,
): Promise<{ name: string; body: Uint8Array<ArrayBuffer> }> {
  const { title, line, seats } = await stageOf(ctx, actor, seminarId, look, locale)
  const box = boxOf(seats)
  const turned = (x: number, y: number) =>
    look.from === 'conductor' ? { x: x - box.left, y: box.depth - y } : { x: box.right - x, y: y + 1.4 }
  const document: StagePlanDocument = {
    ...{ lang: locale, title, line, paper: look.paper },
    seen: say(locale, look.from === 'conductor' ? words.fromConductor : words.fromAudience),
    alt: say(locale, words.stageAlt),
    width: box.right - box.left,
    height: box.depth + 1.4,
    seats: seats.map((seat) => ({ ...turned(seat.x, seat.y), name: seat.name, place: mark(seat, locale) })),
    podium: { ...turned(0, 0), name: say(locale, words.conductor) },
    audience: { ...turned(0, -0.9), name: say(locale, words.audience) },
    head: [say(locale, words.section), say(locale, words.placeHead), say(locale, words.name)],
    rows: seats.map((seat) => [
      ...[groupWords(seat.section)[locale], sayWithin(seat, locale), seat.name || say(locale, words.empty)],
    ]),
    footer: say(locale, words.footer),
  }
  const body = await renderPdf('stage-plan', document, { log: ctx.log })
  return { name: `${slugOf(title)}-${look.paper}.pdf`, body: new Uint8Array(body) }
}
