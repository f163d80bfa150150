/** The players that a partner orchestra comes with: numbers by section, and nobody's name. */
import { isSection, SECTIONS, type Section } from '../instruments.ts'

export type PartnerPlayers = Partial<Record<Section, number>>

/** No section has more players than this. */
export const MOST_PARTNER_PLAYERS = 60

/** "violin1:6,viola:2" as numbers; what it does not know is left out. */
export function readPartnerPlayers(text: string): PartnerPlayers {
  const players: PartnerPlayers = {}
  for (const part of text.split(',')) {
    const [section = '', count = ''] = part.split(':')
    const number = Number(count)
    if (isSection(section) && Number.isInteger(number) && number > 0)
      players[section] = Math.min(number, MOST_PARTNER_PLAYERS)
  }
  return players
}

/** As it is kept: in the order of a score, without those that are none. */
export const writePartnerPlayers = (players: PartnerPlayers): string =>
  SECTIONS.flatMap((section) => ((players[section] ?? 0) > 0 ? [`${section}:${players[section]}`] : [])).join(',')

export const partnerTotal = (players: PartnerPlayers): number =>
  Object.values(players).reduce((sum, count) => sum + count, 0)
