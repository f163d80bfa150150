import type { ShownStudio } from '#app/domains/studio-map/views.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { useWords } from '#app/ui/frame/words.tsx'

/** How one gets in and what is there: a sign and a word each; what was not answered is not said. */
export function AccessList({ studio }: { studio: ShownStudio }) {
  const t = useWords()
  const facts = [
    ['step-free', studio.stepFree, publicRound.stepFree, publicRound.steps],
    ['toilet', studio.toilet, publicRound.toilet, publicRound.noToilet],
    ['parking', studio.parking, publicRound.parking, publicRound.noParking],
    ['transport', studio.transport ? true : null, publicRound.transport, publicRound.transport],
  ] as const
  const known = facts.filter(([, answer]) => answer !== null)
  if (known.length === 0) return null
  return (
    <ul className="access plain-list">
      {known.map(([what, answer, yes, no]) => (
        <li key={what} data-what={what} data-no={answer ? undefined : ''}>
          {t(answer ? yes : no)}
        </li>
      ))}
    </ul>
  )
}
