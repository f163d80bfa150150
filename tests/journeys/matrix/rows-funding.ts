/** Money, the action plan and the marketing plan. */
import { OFFICE, office, only, type Row } from './rows.ts'

const nothing = '00000000-0000-4000-8000-000000000001'
const id = () => ({ id: nothing })
/** The office alone learns that there is none. */
const hidden = { ...only([]), secretariat: 404 } as const
const scope = () => ({ scope: 'artRound' })
const giver = { giver: 'Inntrenger', kind: 'other' }
const invoice = {
  ...{ kind: 'advertisement', buyer: 'Inntrenger', text: 'Helside', delivery: 'Katalogen', netOre: '1000' },
  ...{ vatPercent: '25', scope: 'artRound' },
}
const item = { kind: 'advertisement', channel: 'Inntrenger', audience: 'public', state: 'planned' }

export const FUNDING_ROWS = {
  funding: office(
    () => [
      { intent: 'give', ...giver },
      { intent: 'line', side: 'expense', category: 'Inntrenger', budgetOre: '1000' },
      { intent: 'save-line', id: nothing, version: '1', side: 'expense', category: 'Inntrenger' },
      { intent: 'drop-line', id: nothing, version: '1' },
      { intent: 'enter', lineId: nothing, date: '2013-02-01', text: 'Inntrenger', amountOre: '10' },
      { intent: 'take-back', id: nothing },
      { intent: 'copy' },
    ],
    scope,
  ),
  fundingFile: office(undefined, () => ({ ...scope(), format: 'csv' })),
  contribution: {
    ...{ reads: hidden, parts: id },
    deeds: {
      may: OFFICE,
      forms: () => [
        { intent: 'save', version: '1', ...giver },
        { intent: 'remove', version: '1' },
        { intent: 'instalment', version: '1', amountOre: '10' },
        { intent: 'received', version: '1', instalmentId: nothing, receivedOn: '2013-02-01' },
        { intent: 'drop-instalment', version: '1', instalmentId: nothing },
      ],
    },
  },
  invoices: office(({ year }) => [{ intent: 'write', year: String(year), ...invoice }]),
  invoice: {
    ...{ reads: hidden, parts: id },
    deeds: {
      may: OFFICE,
      forms: ({ year }) => [
        { intent: 'save', version: '1', year: String(year), ...invoice },
        { intent: 'issue', version: '1', year: String(year), ...invoice },
        ...['drop', 'unpaid', 'offered', 'not-offered', 'reminded'].map((intent) => ({ intent, version: '1' })),
        { intent: 'paid', version: '1', paidOn: '2013-02-01' },
        { intent: 'credit', version: '1', netOre: '1', reason: 'Inntrenger' },
      ],
    },
  },
  invoiceFile: { reads: hidden, parts: () => ({ ...id(), format: 'pdf' }) },
  actionPlan: office(() => [
    { intent: 'measure', measure: 'Inntrenger' },
    { intent: 'rename', id: nothing, version: '1', measure: 'Inntrenger' },
    { intent: 'drop-measure', id: nothing, version: '1' },
    { intent: 'activity', measureId: nothing, title: 'Inntrenger' },
    { intent: 'save', id: nothing, version: '1', measureId: nothing, title: 'Inntrenger' },
    { intent: 'drop', id: nothing, version: '1' },
    { intent: 'move', id: nothing, step: 'up' },
    { intent: 'status', id: nothing, quarter: '1', status: 'done' },
    { intent: 'follow' },
    { intent: 'paste', rows: 'measure,activity,status,quarters\nInntrenger,Inntrenger,done,Q1' },
  ]),
  actionPlanFile: office(undefined, () => ({ format: 'csv' })),
  marketing: office(() => [
    { intent: 'add', ...item },
    { intent: 'save', id: nothing, version: '1', ...item },
    { intent: 'remove', id: nothing, version: '1' },
    { intent: 'copy' },
  ]),
} satisfies Record<string, Row>
