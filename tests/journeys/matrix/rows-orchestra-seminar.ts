import { all, OFFICE, only, type Row } from './rows.ts'

/** Nobody of the matrix has a part in a seminar, and there is none. */
const nobodys = only([], 404)
const x = '00000000-0000-4000-8000-000000000001'
const id = () => ({ id: x })
const day = { date: '2013-04-13', begins: '10:00', ends: '17:00' }
const room = { name: 'Inntrengerens rom', capacity: '9' }
const part = { role: 'leader', binder: 'on' }
const session = { kind: 'tutti', begins: '10:00', ends: '11:00' }

/** Weekends, their plans, what is printed of them, a child's day, and police certificates. */
export const ORCHESTRA_SEMINAR_ROWS = {
  // A list: whoever works with no music here is refused; the semester is not there for the secretariat either.
  seminars: {
    reads: { ...only([], 403), secretariat: 404 },
    parts: () => ({ term: '1999-v' }),
    deeds: {
      may: [],
      forms: () => [
        { intent: 'propose' },
        { intent: 'make', titleNb: 'Inntrenger', first: '2013-04-13', days: '3' },
        { intent: 'copy', titleNb: 'Inntrenger', first: '2013-04-13', from: x },
      ],
    },
  },
  seminar: {
    reads: nobodys,
    parts: id,
    deeds: {
      may: [],
      forms: () => [
        { intent: 'edit', version: '1', titleNb: 'Overskrevet', ensembleIds: x },
        { intent: 'find', address: 'Storgata 1' },
        { intent: 'partner', version: '1', partner: 'Andre', 'players.viola': '3' },
        { intent: 'addDay', ...day },
        { intent: 'changeDay', dayId: x, ...day },
        { intent: 'removeDay', dayId: x },
        { intent: 'addRoom', ...room },
        { intent: 'changeRoom', roomId: x, ...room },
        { intent: 'removeRoom', roomId: x },
        { intent: 'addStaff', who: 'inntrenger@example.com', name: 'Inntrenger', ...part },
        { intent: 'changeStaff', staffId: x, ...part },
        { intent: 'removeStaff', staffId: x },
        { intent: 'publish' },
        { intent: 'cancel', reason: 'Avlyst av en fremmed' },
      ],
    },
  },
  seminarPlan: {
    reads: nobodys,
    parts: id,
    deeds: {
      may: [],
      forms: () => [
        { intent: 'add', dayId: x, ...session },
        { intent: 'edit', id: x, version: '1', ...session },
        { intent: 'move', id: x, version: '1', begins: '10:00' },
        { intent: 'remove', id: x },
        { intent: 'clear', dayId: x },
        { intent: 'usual', dayId: x },
        { intent: 'rotation', dayId: x, begins: '10:00', ends: '12:00' },
        { intent: 'show' },
        { intent: 'hide' },
      ],
    },
  },
  seminarSheets: { reads: nobodys, parts: id },
  seminarSheet: { reads: nobodys, parts: () => ({ id: x, kind: 'coaches' }) },
  seminarSheetFile: { reads: nobodys, parts: () => ({ id: x, kind: 'rooms' }) },
  childDay: { reads: nobodys, parts: () => ({ id: x, childId: x }) },
  clearances: {
    reads: only(OFFICE),
    deeds: {
      may: OFFICE,
      forms: () => [
        { intent: 'note', email: 'ingen@example.com', role: 'coach', shownOn: '2013-04-01' },
        { intent: 'erase', id: x },
      ],
    },
  },
  // A key that opens no calendar, whoever comes with it.
  familyCalendar: { reads: all(404), parts: () => ({ key: 'MTN8olmeK9bc846U0zg6SgGiA6YKXncWsAfdOe4ZQHg' }) },
} satisfies Record<string, Row>
