import { CHECKS } from '#app/domains/hosting/venue/rules.ts'
import type { CandidateView } from '#app/domains/hosting/venue/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { hostingVenues as words } from '#app/i18n/hosting-venues.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { Inspection } from './inspection.tsx'
import { CheckAnswer } from './say-check.tsx'
import { STATE_TONES } from './words.ts'

/** The candidates beside each other, a question a line: for screens with room for it. What is dropped is left out. */
export function Comparison({ candidates, today }: { candidates: readonly CandidateView[]; today: string }) {
  const t = useWords()
  const locale = useLocale()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls a wide table with the keys
    <section className="venue-compare" aria-label={t(words.compare)} tabIndex={0}>
      <table className="venue-table">
        <caption className="only-heard">{t(words.compare)}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="only-heard">{t(words.what)}</span>
            </th>
            {candidates.map(({ id, venueId, name, state, municipality }) => (
              <th scope="col" key={id} data-state={state}>
                <a href={addressIn(locale, 'venue', { id: venueId })}>{name}</a>
                <span className="small soft">{municipality}</span>
                <Tag tone={STATE_TONES[state]}>{t(words[state])}</Tag>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {CHECKS.map((check) => (
            <tr key={check}>
              <th scope="row">{t(words[check])}</th>
              {candidates.map((candidate) => (
                <td key={candidate.id} data-standing={candidate.standing[check]}>
                  <CheckAnswer candidate={candidate} check={check} />
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t(words.inspection)}</th>
            {candidates.map((candidate) => (
              <td key={candidate.id}>
                <Inspection {...candidate} today={today} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  )
}
