/** What the families are told of each step, in the reader's language. Nothing in it is of health. */
import { orchestraEnrolment as words } from '#app/i18n/orchestra-enrolment.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { lastDayBefore, sayDate, sayFullDate } from '#app/kernel/say-when.ts'
import { groupWords, type Instrument } from '../instruments.ts'
import { sayEnsemble, saySemester } from '../semester/say-semester.ts'
import type { Ensemble, Semester } from '../semester/semester.ts'
import type { StepName } from './rules.ts'

export interface LetterFacts {
  /** The child's. */
  name: string
  ensemble: Pick<Ensemble, 'nameNb' | 'nameEn'>
  semester: Pick<Semester, 'year' | 'season'>
  instrument: Instrument
  /** In the line, from 1. */
  place: number | null
  offeredTo: Date | null
  leaveTo: string | null
}

export interface Said {
  title: string
  text: string
}

/** The letter of a step; null where the family took the step itself and knows. */
export function letterOf(step: StepName | 'apply' | 'continue', facts: LetterFacts, locale: Locale): Said | null {
  const { name, place, offeredTo, leaveTo } = facts
  const ensemble = sayEnsemble(facts.ensemble, locale)
  const semester = saySemester(facts.semester, locale)
  const instrument = say(locale, groupWords(facts.instrument))
  switch (step) {
    case 'apply':
      return {
        title: say(locale, words.toldAppliedTitle, { name }),
        text: say(locale, words.toldApplied, { ensemble, semester, instrument }),
      }
    case 'callToAudition':
      return { title: say(locale, words.toldAuditionTitle, { name }), text: say(locale, words.toldAudition) }
    case 'offer': {
      const day = offeredTo ? sayDate(lastDayBefore(offeredTo), locale) : ''
      return {
        title: say(locale, words.toldOfferedTitle, { name }),
        text: say(locale, words.toldOffered, { ensemble, semester, day }),
      }
    }
    case 'wait': {
      const where = say(locale, words.waitingPlace, { place: place ?? 1, instrument })
      return {
        title: say(locale, words.toldWaitingTitle, { name }),
        text: say(locale, words.toldWaiting, { place: where, ensemble }),
      }
    }
    case 'decline':
      return {
        title: say(locale, words.toldDeclinedTitle, { name }),
        text: say(locale, words.toldDeclined, { ensemble }),
      }
    case 'enrol':
    case 'take':
    case 'comeBack':
    case 'continue':
      return {
        title: say(locale, words.toldEnrolledTitle, { name, ensemble }),
        text: say(locale, words.toldEnrolled, { semester }),
      }
    case 'giveLeave': {
      const day = leaveTo ? sayFullDate(leaveTo, locale) : ''
      return { title: say(locale, words.toldLeaveTitle, { name }), text: say(locale, words.toldLeave, { day }) }
    }
    case 'refuseLeave':
      return { title: say(locale, words.toldNoLeaveTitle, { name }), text: say(locale, words.toldNoLeave) }
    case 'lapse':
      return { title: say(locale, words.toldLapsedTitle, { name }), text: say(locale, words.toldLapsed) }
    case 'turnDown':
    case 'withdraw':
    case 'stop':
      return { title: say(locale, words.toldLeftTitle, { name }), text: say(locale, words.toldLeft, { semester }) }
    case 'reopen':
      return { title: say(locale, words.toldReopenedTitle, { name }), text: say(locale, words.toldReopened) }
    case 'askLeave':
      return null
  }
}
