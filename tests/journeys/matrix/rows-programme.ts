import { all, EVERYBODY, intents, KEEPERS, office, only, open, type Row } from './rows.ts'

const parts = () => ({ slug: 'omvisning' })

const door = [
  { intent: 'came', id: 'x', came: '1' },
  { intent: 'walk-in', by: '1' },
]

/** The programme: what everyone may read and sign up for, the office's pages, and the list at the door. */
export const PROGRAMME_ROWS = {
  floorList: open,
  programme: open,
  event: {
    ...open,
    parts,
    deeds: { may: EVERYBODY, forms: () => [{ name: 'Gjest', email: 'gjest@example.com', seats: '1' }] },
  },
  eventCalendar: { ...open, parts },
  // A key that no sign-up has opens nothing, whoever comes with it.
  signUp: {
    reads: all(404),
    parts: () => ({ key: 'MTN8olmeK9bc846U0zg6SgGiA6YKXncWsAfdOe4ZQHg' }),
    deeds: { may: [], forms: () => [{ intent: 'cancel' }, { intent: 'change', seats: '1' }] },
  },
  editionProgramme: office(() => [{ intent: 'plan', template: 'tour' }]),
  editionEvent: office(
    () => [
      ...intents('publish'),
      { intent: 'cancel', text: 'Avlyst av en fremmed' },
      { intent: 'write', subject: 'Hei', text: 'Fra en fremmed', count: '1' },
      { intent: 'attendance', attended: '9' },
      { intent: 'items', version: '1', 'items[0].titleNb': 'Overskrevet' },
      { intent: 'group', version: '0', name: 'Inntrengere', emails: 'fremmed@example.com' },
      { intent: 'remove-group', groupId: 'x', version: '1' },
      { intent: 'invite-group', groupId: 'x', count: '1' },
      { intent: 'group-came', groupId: 'x', version: '1', came: '9' },
      {
        ...{ intent: 'edit', version: '1', kind: 'tour', audience: 'everyone', titleNb: 'Overskrevet' },
        ...{ date: '2013-09-14', begins: '13:00', mostSeats: '4' },
      },
    ],
    parts,
  ),
  eventCheckIn: { reads: only(KEEPERS), parts, deeds: { may: KEEPERS, forms: () => door } },
  eventSignUps: office(undefined, () => ({ ...parts(), format: 'csv' })),
} satisfies Record<string, Row>
