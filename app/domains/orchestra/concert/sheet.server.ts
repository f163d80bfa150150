/** The programme sheet of a concert, on paper. */
import type { Actor } from '#app/domains/people/person.ts'
import { orchestraConcert as words } from '#app/i18n/orchestra-concert.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { ConcertSheetDocument } from '#app/platform/pdf/concert-sheet-document.ts'
import { PdfFailed, renderPdf } from '#app/platform/pdf/render-pdf.server.ts'
import { ownChildIds } from '../audition/own.server.ts'
import { childNames, consentsOf } from '../family/queries.server.ts'
import { groupWords } from '../instruments.ts'
import { standingOf } from '../queries.server.ts'
import { ensemblesOf } from '../semester/queries.server.ts'
import { sayEnsemble } from '../semester/say-semester.ts'
import type { Concert, ProgrammePiece } from './concert.ts'
import { mayReadPlans } from './policy.ts'
import { playersOfConcert, theConcert } from './queries.server.ts'
import { type NamedSection, namedOnPaper, namedSections } from './rules.ts'
import { sayComposer, sayConcert, sayConcertPlace, sayConcertText, sayConcertTime } from './say-concert.ts'
import { listProgramme } from './store.server.ts'

export interface ConcertSheet {
  name: string
  body: Uint8Array<ArrayBuffer>
}

/**
 * The programme sheet: what is played, by whom, and the players in the order of a score. Nobody stands there by name who
 * has not said yes to it. Throws missing for who may not see the concert, conflict while too many files are made.
 */
export async function concertSheet(ctx: Context, actor: Actor, id: string, locale: Locale): Promise<ConcertSheet> {
  const tx = ctx.db
  const concert = await theConcert(tx, id)
  const standing = await standingOf(tx, actor)
  const players = await playersOfConcert(tx, concert)
  const own = ownChildIds(standing)
  const takesPart = concert.publishedAt !== null && players.some(({ childId }) => own.includes(childId))
  if (!mayReadPlans(standing) && !takesPart) throw missing()
  const programme = await listProgramme(tx, id)
  const soloistIds = programme.flatMap(({ soloistId }) => soloistId ?? [])
  const consents = await consentsOf(ctx, tx, [...players.map(({ childId }) => childId), ...soloistIds])
  const named = (childId: string) => namedOnPaper(consents.get(childId))
  const names = await childNames(tx, soloistIds.filter(named))
  const ensembles = (await ensemblesOf(tx, concert.semesterId)).filter((one) => concert.ensembleIds.includes(one.id))
  const document = concertSheetDocument(
    concert,
    {
      programme,
      soloists: new Map([...names].map(([childId, { name }]) => [childId, name])),
      sections: namedSections(players, named),
      ensembles: ensembles.map((ensemble) => sayEnsemble(ensemble, locale)),
    },
    locale,
  )
  try {
    const pdf = await renderPdf('concert-sheet', document, { log: ctx.log })
    return { name: `${concert.slug}-${locale}.pdf`, body: new Uint8Array(pdf) }
  } catch (error) {
    if (error instanceof PdfFailed && error.reason === 'queue-full') throw conflict('orchestraConcert.busy')
    throw error
  }
}

interface SheetFacts {
  programme: readonly ProgrammePiece[]
  /** Names of those of our soloists who may be named. */
  soloists: ReadonlyMap<string, string>
  sections: readonly NamedSection[]
  ensembles: readonly string[]
}

/** What stands on it. */
export function concertSheetDocument(concert: Concert, facts: SheetFacts, locale: Locale): ConcertSheetDocument {
  const { programme, soloists, sections, ensembles } = facts
  return {
    lang: locale,
    title: sayConcert(concert, locale),
    facts: [sayConcertTime(concert, locale), sayConcertPlace(concert)],
    performers: [...ensembles, ...concert.partners],
    text: sayConcertText(concert, locale)
      .split(/\n{2,}/)
      .filter(Boolean),
    heads: { programme: say(locale, words.programme), players: say(locale, words.onStage) },
    pieces: programme.map((piece) => ({
      composer: sayComposer(piece),
      title: piece.title,
      lines: pieceLines(piece, soloists, locale),
    })),
    sections: sections.map(({ instrument, names, others }) => ({
      instrument: say(locale, groupWords(instrument)),
      players: sayNames(names, others, locale),
    })),
    thanks: concert.cancelledAt ? say(locale, words.cancelled) : '',
  }
}

function pieceLines(piece: ProgrammePiece, soloists: ReadonlyMap<string, string>, locale: Locale): string[] {
  const own = piece.soloistId === null ? null : (soloists.get(piece.soloistId) ?? say(locale, words.unnamedSoloist))
  const who = [own, piece.soloist].filter((name): name is string => Boolean(name))
  return [
    ...who.map((name) => say(locale, words.soloist, { name })),
    piece.by,
    piece.conductor && say(locale, words.conductedBy, { name: piece.conductor }),
  ].filter(Boolean)
}

/** "Ane Trebarn, Bo Trebarn og 5 til", "7 musikanter" where nobody is named. */
export function sayNames(names: readonly string[], others: number, locale: Locale): string {
  if (names.length === 0) return say(locale, words.players, { count: others })
  if (others > 0) return say(locale, words.andMore, { names: names.join(', '), count: others })
  return names.join(', ')
}
