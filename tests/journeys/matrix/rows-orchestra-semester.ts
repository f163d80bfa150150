import { only, type Row, signedIn } from './rows.ts'

/** No semester is there, which only the secretariat is told; everybody else has no part in the lists of one. */
const ofTerm = { ...only([], 403), secretariat: 404 }
const nobodys = only([], 404)
const term = () => ({ term: '2013-v' })
const x = '00000000-0000-4000-8000-000000000001'
const project = {
  ...{ municipalityId: 'asker', partner: 'Inntrenger skole', titleNb: 'Inntrenger', fromYear: '2013' },
}

/** Semesters, who is signed up, and recruiting. */
export const ORCHESTRA_SEMESTER_ROWS = {
  // Says what the orchestra is to who has no part in it.
  orchestraHome: {
    ...signedIn,
    deeds: { may: [], forms: () => [{ intent: 'continue', fromId: x }] },
  },
  semesters: {
    reads: only(['secretariat']),
    deeds: { may: ['secretariat'], forms: () => [{ intent: 'make' }] },
  },
  semester: {
    reads: ofTerm,
    parts: term,
    deeds: {
      may: [],
      forms: () => [
        { intent: 'dates', version: '1', begins: '2013-01-07', ends: '2013-06-16', ageAt: '2012-12-31' },
        { intent: 'publish', version: '1' },
        { intent: 'withdraw', version: '1' },
        { intent: 'add-ensemble', version: '1', kind: 'youth' },
        { intent: 'remove-ensemble', version: '1', ensembleId: x },
        { intent: 'ensemble', version: '1', ensembleId: x, nameNb: 'Inntrenger', ageFrom: '8', ageTo: '18' },
      ],
    },
  },
  enrolments: {
    reads: ofTerm,
    parts: term,
    deeds: {
      may: [],
      forms: () => [
        { intent: 'steps', step: 'enrol', ids: x },
        { intent: 'continue', fromId: x },
      ],
    },
  },
  enrolment: {
    reads: nobodys,
    parts: () => ({ ...term(), id: x }),
    deeds: {
      may: [],
      forms: () => [
        { intent: 'step', step: 'enrol' },
        { intent: 'step', step: 'take' },
        { intent: 'edit', version: '1', ensembleId: x, instrument: 'flute', level: '1' },
      ],
    },
  },
  enrolmentsFile: { reads: ofTerm, parts: term },
  foresight: { reads: ofTerm, parts: term },
  outreach: {
    reads: only(['secretariat']),
    deeds: { may: ['secretariat'], forms: () => [{ intent: 'add', ...project }] },
  },
  outreachProject: {
    reads: nobodys,
    parts: () => ({ id: x }),
    deeds: {
      may: [],
      forms: () => [
        { intent: 'save', version: '1', ...project },
        { intent: 'remove', version: '1' },
      ],
    },
  },
} satisfies Record<string, Row>
