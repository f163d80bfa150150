import type { CandidacyDeed } from '#app/domains/hosting/venue/rules.ts'
import type { CandidacyState } from '#app/domains/hosting/venue/venue.ts'
import { hostingVenues as words } from '#app/i18n/hosting-venues.ts'
import type { Tone } from '#app/ui/kit/notice.tsx'

export const STATE_TONES: Partial<Record<CandidacyState, Tone | 'accent'>> = { chosen: 'accent', inspected: 'info' }

export const DEED_WORDS: Record<CandidacyDeed, { nb: string; en: string }> = {
  choose: words.choose,
  unchoose: words.unchoose,
  drop: words.drop,
  resume: words.resume,
}
