import { useState } from 'react'
import { artistShare } from '#app/domains/art-round/application/price.ts'
import { workField } from '#app/domains/art-round/application/sheet.ts'
import type { CallRules } from '#app/domains/art-round/application/views.ts'
import { applicationFields } from '#app/i18n/application-fields.ts'
import { callRules } from '#app/i18n/call-rules.ts'
import { parseKroner, sayKroner } from '#app/kernel/money.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { fieldId } from '#app/ui/kit/field.tsx'
import { NumberField } from '#app/ui/kit/text-fields.tsx'
import type { FormFields } from './form-fields.ts'

/** What a work costs, what the call asks of it, and what the artist is left with. */
export function PriceField({ workId, fields, rules }: { workId: string; fields: FormFields; rules: CallRules }) {
  const t = useWords()
  const locale = useLocale()
  const name = workField(workId, 'priceOre')
  const stored = fields.value(name)
  const [typed, setTyped] = useState(stored)
  const { pricing, highestPriceOre, commission } = rules
  // A price that came with a work from another year can be taken away, though none is asked for.
  if (pricing === 'none' && stored === '' && !fields.error(name))
    return <p className="soft">{t(callRules.priceNone)}</p>
  const price = parseKroner(typed)
  const asked = [
    pricing === 'required' && t(callRules.priceRequired),
    pricing === 'optional' && t(callRules.priceOptional),
    pricing === 'none' && t(callRules.priceNone),
    pricing !== 'none' && highestPriceOre !== null && t(callRules.priceHighest, { mostNok: highestPriceOre / 100 }),
    pricing !== 'none' && commission > 0 && t(callRules.priceShare, { percent: commission }),
  ]
  const left = price !== null && price > 0 && pricing !== 'none' ? artistShare(price, commission) : null
  return (
    <div className="stack stack--tight">
      <NumberField
        label={t(applicationFields.price)}
        help={asked.filter(Boolean).join(' ')}
        unit="kr"
        onInput={(event) => setTyped(event.currentTarget.value)}
        {...fields.text(name)}
      />
      <p className="field__length" id={`${fieldId(name)}-left`} aria-live="polite">
        {left !== null && t(callRules.priceLeft, { left: sayKroner(left, locale), percent: commission })}
      </p>
    </div>
  )
}
