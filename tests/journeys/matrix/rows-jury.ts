import { meetingForms, OFFICE, office, only, open, own, type Row, takesOnly } from './rows.ts'

/** The jury, and the meetings that the secretariat writes for. */
export const JURY_ROWS = {
  jury: own(['juror'], () => [{ intent: 'declare', declared: 'on' }, { intent: 'seal' }], 403),
  juryDuels: own(
    ['juror'],
    () => [
      { intent: 'answer', left: 'x', right: 'y', answer: 'left' },
      { intent: 'undo', left: 'x', right: 'y' },
      { intent: 'open-duels', perJuror: '4' },
      { intent: 'close-duels', id: 'x' },
    ],
    403,
  ),
  juryMeeting: own(
    ['juror'],
    () => [...meetingForms, { intent: 'change', item: 'x', 'score.quality': '7', pick: '1', reason: 'Fordi' }],
    403,
  ),
  // A stream is sent nowhere to sign in.
  juryMeetingStream: { reads: { ...only(['juror']), visitor: 401 } },
  editionMeeting: office(() => [
    ...meetingForms,
    { intent: 'open-duels', perJuror: '4' },
    { intent: 'close-duels', id: 'x' },
  ]),
  editionMeetingStream: { reads: { ...only(OFFICE), visitor: 401 } },
  // A page without anything in it until the juror's own browser fills it.
  juryTrain: { reads: only(['juror', 'formerJuror']) },
  // Says nothing of anyone.
  juryWorker: open,
  jurySheetData: { reads: { ...only(['juror']), visitor: 401 }, parts: () => ({ number: '1' }) },
  jurySheetSave: {
    reads: takesOnly,
    deeds: { may: ['juror'], json: true, forms: () => [{ sheet: 'x', version: 0, scores: {}, pick: null, note: '' }] },
  },
  jurySheet: own(
    ['juror'],
    () => [
      { intent: 'save', sheet: 'x', version: '0', 'score.quality': '7', pick: '1', note: '' },
      { intent: 'recuse', sheet: 'x', reason: 'Kjenner kunstneren' },
    ],
    403,
  ),
} satisfies Record<string, Row>
