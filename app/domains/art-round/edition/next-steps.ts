/** What the secretariat has to do next with an edition, in words and with the page where it is done. */
import type { AddressName } from '#app/i18n/addresses.ts'
import type { Sentence } from '#app/i18n/sentence.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Edition, Phase } from './edition.ts'

export interface Counts {
  /** Applications that are sent in and not withdrawn. */
  submitted: number
  /** Applications begun, or opened again, and not sent. */
  drafts: number
  jurors: number
  /** Jurors who have confirmed being finished. */
  sealed: number
  /** Submitted applications with a decision. */
  decided: number
  /** Accepted artists who have not answered. */
  awaiting: number
  /** Artists who take part. */
  confirmed: number
  studios: number
  withoutPosition: number
  /** Places and days through today. */
  reportsExpected: number
  reportsReceived: number
}

export interface NextStep extends Sentence {
  address: AddressName
  /** A date that was set for it has passed. */
  late: boolean
}

export interface Standing {
  edition: Pick<Edition, 'publishedAt' | 'juryTo' | 'announceOn' | 'announcedAt' | 'confirmBy' | 'periodTo'>
  phase: Phase
  counts: Counts
  /** How many things are wrong in the edition's own dates and days. */
  faults: number
  now: Date
}

/** The steps that wait, the most pressing first; empty when nothing does. */
export function nextSteps({ edition, phase, counts, faults, now }: Standing): NextStep[] {
  const today = civilDateOf(now)
  const past = (date: string | null) => date !== null && today > date
  const steps: NextStep[] = []
  const add = (
    when: boolean,
    key: Sentence['key'],
    address: AddressName,
    facts: Sentence['facts'] = {},
    late = false,
  ) => when && steps.push({ key, facts, address, late })

  add(faults > 0, 'edition.stepMend', 'edition', { count: faults })
  add(!edition.publishedAt && phase !== 'over', 'edition.stepPublish', 'edition', {}, phase !== 'planned')

  const jurying = phase === 'jurying' || phase === 'call-open'
  add(jurying && counts.jurors === 0, 'edition.stepJury', 'editionJury', {}, phase === 'jurying')
  if (phase === 'jurying') {
    const { jurors, sealed, submitted, decided } = counts
    const undecided = submitted - decided
    add(sealed < jurors, 'edition.stepSeals', 'editionJury', { left: jurors - sealed }, past(edition.juryTo))
    const meets = jurors > 0 && sealed === jurors && undecided > 0
    add(meets, 'edition.stepDecide', 'selection', { left: undecided }, past(edition.announceOn))
    add(submitted > 0 && undecided === 0, 'edition.stepAnnounce', 'selection', {}, past(edition.announceOn))
  }
  const running = phase === 'announced' || phase === 'before-opening' || phase === 'open'
  add(
    running && counts.awaiting > 0,
    'edition.stepAnswers',
    'editionApplications',
    { count: counts.awaiting },
    past(edition.confirmBy),
  )
  add(
    running && counts.withoutPosition > 0,
    'edition.stepPositions',
    'editionStudios',
    { count: counts.withoutPosition },
    phase === 'open',
  )
  const unreported = counts.reportsExpected - counts.reportsReceived
  add(
    (phase === 'open' || phase === 'over') && unreported > 0,
    'edition.stepReports',
    'editionTallies',
    { count: unreported },
    past(edition.periodTo),
  )
  add(phase === 'over', 'edition.stepReport', 'editionReport')
  return steps
}
