/** Who a session is for. */
import { familyOf, type Instrument, isInstrument, type Section, sectionsOf } from '../instruments.ts'
import { type PartnerPlayers, partnerTotal } from '../seminar/partner.ts'
import type { Session } from './plan.ts'

export interface Player {
  childId: string
  instrument: Instrument
  ensembleId: string
  /**
   * The section in which one plays, on all days or by the day's id; null or no entry: nothing says yet. It matters for
   * violins, which sit in two.
   */
  section: Section | null | ReadonlyMap<string, Section>
}

type Aimed = Pick<Session, 'dayId' | 'groups' | 'ensembles'>

/**
 * Whether a session is for a player. "perhaps": it is for one of the two violin sections, and nothing says yet in which of
 * them the violinist plays that day.
 */
export function isFor({ dayId, groups, ensembles }: Aimed, player: Omit<Player, 'childId'>): 'yes' | 'perhaps' | 'no' {
  const { instrument, ensembleId } = player
  const section = typeof player.section === 'string' ? player.section : (player.section?.get(dayId) ?? null)
  if (ensembles.length > 0 && !ensembles.includes(ensembleId)) return 'no'
  if (groups.length === 0) return 'yes'
  if (groups.some((group) => group === instrument || group === familyOf(instrument))) return 'yes'
  const own: readonly Section[] = section ? [section] : sectionsOf(instrument)
  const named = own.filter((one) => groups.some((group) => group === one))
  if (named.length === 0) return 'no'
  return named.length === own.length ? 'yes' : 'perhaps'
}

/**
 * How many a session brings into its room: of violinists who may belong to either section the half. The partner's players
 * come to what is for everybody and to what names their section.
 */
export function headcount(session: Aimed, players: readonly Player[], partner: PartnerPlayers): number {
  let sure = 0
  let perhaps = 0
  for (const player of players) {
    const is = isFor(session, player)
    if (is === 'yes') sure++
    else if (is === 'perhaps') perhaps++
  }
  return sure + Math.ceil(perhaps / 2) + guests(session, partner)
}

/** The partner's players in a session. One that is for some of our own ensembles is not for them. */
export function guests({ groups, ensembles }: Aimed, partner: PartnerPlayers): number {
  if (ensembles.length > 0) return 0
  if (groups.length === 0) return partnerTotal(partner)
  return Object.entries(partner).reduce((sum, [section, count]) => {
    const named = groups.some((group) => group === section || group === familyOfSection(section))
    return named ? sum + count : sum
  }, 0)
}

/** The family of a section; all sections but three are called as their instrument is. */
const familyOfSection = (section: string): string =>
  isInstrument(section) ? familyOf(section) : section === 'keyboard' ? 'plucked' : 'strings'

/** Timpani and percussion need what does not fit into a bag. */
export const needsPercussion = (session: Aimed, players: readonly Player[], partner: PartnerPlayers): boolean =>
  players.some((player) => familyOf(player.instrument) === 'drums' && isFor(session, player) === 'yes') ||
  guests(session, { timpani: partner.timpani ?? 0, percussion: partner.percussion ?? 0 }) > 0
