/** What the opening and the seminar of 2013 consisted of, and the groups that were invited. The hours and groups are invented. */
import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { countGroup } from '#app/domains/programme/commands/count-group.server.ts'
import { saveGroup } from '#app/domains/programme/commands/save-group.server.ts'
import { type ItemWish, setItems } from '#app/domains/programme/commands/set-items.server.ts'
import { officeEventView } from '#app/domains/programme/office-screens.server.ts'
import { plannedEventsOf } from '#app/domains/programme/queries.server.ts'
import { operator } from '../operator.ts'
import { YEAR } from './figures.ts'
import type { At } from './moment.ts'

const item = (begins: string | null, titleNb: string, titleEn: string, who = '', place = ''): ItemWish => ({
  ...{ begins, titleNb, titleEn, who, place },
})

/** Of the whole day; both fit into the hours that the event has. */
const ITEMS: Record<'seminar' | 'opening', ItemWish[]> = {
  seminar: [
    item('10:30', 'Velkommen', 'Welcome', 'Vertskommunen', 'Fossesholm Herregård'),
    item(null, 'Foredrag', 'Talk', '', 'Fossesholm Herregård'),
    item('12:00', 'Lunsj', 'Lunch', '', 'Fossesholm Herregård'),
    item('13:00', 'Omvisning', 'Guided tour', '', 'Vestfossen Kunstlaboratorium'),
  ],
  opening: [
    item('18:00', 'Velkommen', 'Welcome', 'Vertskommunen'),
    item(null, 'Åpning av utstillingen', 'Opening of the exhibition'),
    item(null, 'Årets kunstner', 'Artist of the year'),
    item('18:45', 'Utstillingen er åpen, enkel servering', 'The exhibition is open, light refreshments'),
  ],
}

/** Invited by word of mouth; all that came are part of those who were counted at the door. */
const GROUPS = [
  { name: 'Kulturnettverket', people: 13, came: 9 },
  { name: 'Styringsgruppen', people: 8, came: 4 },
]

export async function loadEventItems(at: At): Promise<void> {
  const plan = at('2013-07-01')
  const { id } = await theEdition(plan.db, YEAR)
  for (const { kind, slug, version } of await plannedEventsOf(plan.db, id)) {
    if (kind !== 'seminar' && kind !== 'opening') continue
    await setItems(plan, operator, YEAR, slug, { version, items: ITEMS[kind] })
    for (const { name, people } of GROUPS)
      await saveGroup(plan, operator, YEAR, slug, { groupId: '', version: 0, name, emails: '', people })
    if (kind !== 'seminar') continue
    for (const group of (await officeEventView(plan, operator, YEAR, slug)).groups) {
      const came = GROUPS.find(({ name }) => name === group.name)?.came ?? null
      const late = at('2013-09-24')
      await countGroup(late, operator, YEAR, slug, { groupId: group.id, version: group.version, came })
    }
  }
}
