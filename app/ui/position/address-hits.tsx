import { position as words } from '#app/i18n/position.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import type { AddressHits as Hits } from './use-address-hits.ts'

/** The suggestions below the field of the address, and the line that says how many. */
export function AddressHits({ list, hits }: { list: string; hits: Hits }) {
  const t = useWords()
  const { answer, open, active, choose } = hits
  const places = answer?.state === 'found' ? answer.places : []
  return (
    <>
      <div
        className="address-hits"
        role="listbox"
        id={list}
        aria-label={t(words.suggestions)}
        hidden={!open || places.length === 0}
      >
        {places.map((place, n) => (
          <div
            key={`${place.address} ${place.postalCode}`}
            className="address-hits__one"
            role="option"
            // The field keeps the focus: its arrow keys walk through these.
            tabIndex={-1}
            id={`${list}-${n}`}
            aria-selected={n === active}
            ref={n === active ? (one) => one?.scrollIntoView({ block: 'nearest' }) : undefined}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(place)}
            onKeyDown={({ key }) => key === 'Enter' && choose(place)}
          >
            <strong>{place.address}</strong> {place.postalCode} {place.city}
            {place.municipality !== place.city && <span className="soft"> · {place.municipality}</span>}
          </div>
        ))}
      </div>
      <p
        className={answer && answer.state !== 'found' && answer.state !== 'short' ? 'small' : 'only-heard'}
        role="status"
      >
        {answer && sayAnswer(t, hits)}
      </p>
    </>
  )
}

function sayAnswer(t: ReturnType<typeof useWords>, { answer, open }: Hits): string {
  if (answer?.state === 'none') return t(words.none)
  if (answer?.state === 'unreachable') return t(words.unreachable)
  if (answer?.state !== 'found' || !open) return ''
  const { length: count } = answer.places
  return answer.near ? t(words.hitsNear, { count }) : t(words.hits, { count })
}
