import { expect, it } from 'vitest'
import { type Counts, nextSteps, type Standing } from '#app/domains/art-round/edition/next-steps.ts'

const none: Counts = {
  submitted: 0,
  drafts: 0,
  jurors: 0,
  sealed: 0,
  decided: 0,
  awaiting: 0,
  confirmed: 0,
  studios: 0,
  withoutPosition: 0,
  reportsExpected: 0,
  reportsReceived: 0,
}
const edition = {
  publishedAt: new Date('2013-01-01T12:00:00Z'),
  juryTo: '2013-05-20',
  announceOn: '2013-05-24',
  announcedAt: null,
  confirmBy: '2013-06-07',
  periodTo: '2013-09-22',
}
const said = (given: Partial<Omit<Standing, 'counts' | 'now'>> & { counts?: Partial<Counts>; now?: string }) =>
  nextSteps({
    edition,
    phase: 'planned',
    faults: 0,
    ...given,
    now: new Date(given.now ?? '2013-05-10T12:00:00Z'),
    counts: { ...none, ...given.counts },
  }).map(({ key, address, late }) => `${key.replace('edition.step', '')} ${address}${late ? ' late' : ''}`)

const jury = { submitted: 197, jurors: 3 }

it.each([
  ['planned and published', {}, []],
  ['planned', { edition: { ...edition, publishedAt: null } }, ['Publish edition']],
  ['faults come first', { faults: 2, edition: { ...edition, publishedAt: null } }, ['Mend edition', 'Publish edition']],
  [
    'call open, not public',
    { phase: 'call-open', edition: { ...edition, publishedAt: null } },
    ['Publish edition late', 'Jury editionJury'],
  ],
  ['call open, jury there', { phase: 'call-open', counts: jury }, []],
  ['no jury', { phase: 'jurying', counts: { submitted: 2 } }, ['Jury editionJury late']],
  ['jurors work', { phase: 'jurying', counts: { ...jury, sealed: 1 } }, ['Seals editionJury']],
  [
    'jurors are late',
    { phase: 'jurying', counts: { ...jury, sealed: 1 }, now: '2013-05-21T08:00:00Z' },
    ['Seals editionJury late'],
  ],
  ['the meeting', { phase: 'jurying', counts: { ...jury, sealed: 3, decided: 100 } }, ['Decide selection']],
  ['all decided', { phase: 'jurying', counts: { ...jury, sealed: 3, decided: 197 } }, ['Announce selection']],
  [
    'all decided and late',
    { phase: 'jurying', counts: { ...jury, sealed: 3, decided: 197 }, now: '2013-05-25T08:00:00Z' },
    ['Announce selection late'],
  ],
  ['answers', { phase: 'announced', counts: { awaiting: 5 } }, ['Answers editionApplications']],
  [
    'answers late',
    { phase: 'before-opening', counts: { awaiting: 5 }, now: '2013-06-08T08:00:00Z' },
    ['Answers editionApplications late'],
  ],
  ['studios', { phase: 'before-opening', counts: { withoutPosition: 1 } }, ['Positions editionStudios']],
  [
    'open',
    { phase: 'open', counts: { withoutPosition: 1, reportsExpected: 9, reportsReceived: 8 } },
    ['Positions editionStudios late', 'Reports editionTallies'],
  ],
  [
    'over',
    { phase: 'over', counts: { reportsExpected: 9, reportsReceived: 8 }, now: '2013-09-23T08:00:00Z' },
    ['Reports editionTallies late', 'Report editionReport'],
  ],
] as const)('%s', (_, given, steps) => {
  expect(said(given as Parameters<typeof said>[0])).toEqual(steps)
})
