import { positionOf } from '#app/domains/art-round/studio/rules.ts'
import type { AddressAnswer } from '#app/domains/places/address-search.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { position as words } from '#app/i18n/position.ts'
import { studioScreens as screens } from '#app/i18n/studio-screens.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { fieldId } from '#app/ui/kit/field.tsx'
import { NumberField } from '#app/ui/kit/text-fields.tsx'
import { FoundPlaces } from './found-places.tsx'
import { StillMap } from './still-map.tsx'
import { POSITION_PLACE, type PositionTold } from './told.ts'

const FROM = 'posisjon-fra'

interface Props {
  form: FormState
  tiles: PositionTold['tiles']
  /** What the address was looked up to, when it was. */
  found: AddressAnswer | undefined
}

/**
 * The position in the plain form of a place. Without a program: a button that looks the address up, and the numbers.
 * With it, suggestions to the address and a needle to drag; the fields are the same.
 */
export function PositionField({ form, tiles, found }: Props) {
  const t = useWords()
  const locale = useLocale()
  const told: PositionTold = {
    fields: {
      address: fieldId('address'),
      postalCode: fieldId('postalCode'),
      city: fieldId('city'),
      municipality: fieldId('municipalityId'),
      lat: fieldId('lat'),
      lng: fieldId('lng'),
      from: FROM,
    },
    search: addressIn(locale, 'addressSearch'),
    tiles,
  }
  const point = positionOf(form.value('lat'), form.value('lng')) ?? null
  return (
    <fieldset className="field position" id="posisjon" aria-describedby="posisjon-hjelp">
      <legend className="field__label">{t(screens.position)}</legend>
      <div className="field__help" id="posisjon-hjelp">
        {t(screens.positionHelp)}
      </div>
      <div className="stack">
        <div>
          <Button variant="secondary" name="intent" value="find" formAction="#posisjon">
            {t(words.find)}
          </Button>
        </div>
        {found && <FoundPlaces answer={found} />}
        <div id={POSITION_PLACE} data-told={JSON.stringify(told)}>
          <StillMap point={point} />
        </div>
        <input type="hidden" id={FROM} name="positionFrom" defaultValue={form.value('positionFrom')} />
        <div className="cluster cluster--end">
          <NumberField decimals label={t(screens.lat)} width="medium" {...form.field('lat')} />
          <NumberField decimals label={t(screens.lng)} {...form.field('lng')} />
        </div>
      </div>
    </fieldset>
  )
}
