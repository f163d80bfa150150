import { choiceOf } from '#app/domains/art-round/studio/found-place.ts'
import type { AddressAnswer } from '#app/domains/places/address-search.ts'
import { position as words } from '#app/i18n/position.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

/** What the button that looks up an address has found: choices of the form, or why there are none. */
export function FoundPlaces({ answer }: { answer: AddressAnswer }) {
  const t = useWords()
  if (answer.state !== 'found') return <Notice title={t(words[answer.state])} />
  const [only, ...others] = answer.places
  return (
    <RadioGroup
      label={t(answer.near ? words.foundNear : words.found)}
      help={t(words.foundHelp)}
      name="foundPlace"
      // One that is exactly what was asked for needs no choosing.
      defaultValue={only && others.length === 0 && !answer.near ? choiceOf(only) : ''}
      choices={answer.places.map((place) => ({
        value: choiceOf(place),
        label: `${place.address}, ${place.postalCode} ${place.city}`,
        ...(place.municipality !== place.city && { help: place.municipality }),
      }))}
    />
  )
}
