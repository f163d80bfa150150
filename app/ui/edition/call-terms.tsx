import type { ReactNode } from 'react'
import type { Call, Edition } from '#app/domains/art-round/edition/edition.ts'
import type { Values } from '#app/domains/art-round/edition/sections.ts'
import { callSettings } from '#app/i18n/call-settings.ts'
import { editionScreens } from '#app/i18n/edition-screens.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { CheckboxField, RadioGroup, SelectField } from '#app/ui/kit/choices.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { DateField, NumberField } from '#app/ui/kit/text-fields.tsx'
import { useCallKinds } from './call-section.tsx'
import { SideBySide } from './side-by-side.tsx'

interface Props {
  form: FormState
  call: Call
  edition: Pick<Edition, 'capacity' | 'commission'>
  /** What the fields hold, sent again for what cannot be changed any more. */
  values: Values
}

/** Everything that a call asks, and how it is answered: who, with what, for how many places. */
export function CallTermsFields({ form, call, edition, values }: Props) {
  const t = useWords()
  const locale = useLocale()
  const told = call.announcedAt
  return (
    <>
      {told && <Notice>{t(callSettings.announcedLocked, { when: sayInstant(told, locale) })}</Notice>}
      <Group title={t(callSettings.who)} held={told !== null} values={values} fields={WHO}>
        <Who form={form} />
      </Group>
      <Group title={t(callSettings.works)} held={told !== null} values={values} fields={WORKS}>
        <Works form={form} commission={edition.commission} />
      </Group>
      <Group title={t(callSettings.answer)} held={told !== null} values={values} fields={ANSWER}>
        <Answer form={form} capacity={edition.capacity} />
      </Group>
      <Offers form={form} />
    </>
  )
}

const WHO = ['kind', 'residence', 'earlier', 'minPracticeYears', 'statementMax']
const WORKS = ['minWorks', 'maxWorks', 'maxWorkAge', 'pricing', 'highestPrice', 'ownCommission', 'altRequired']
const ANSWER = ['ownCapacity', 'ownAnnounceOn', 'lettersTell', 'nearLine']

/** Settings that belong together. Those that a told result rests on can be read; what they hold is sent along. */
function Group(props: { title: string; held: boolean; values: Values; fields: string[]; children: ReactNode }) {
  const { title, held, values, fields, children } = props
  return (
    <>
      <fieldset className="stack" disabled={held}>
        <legend className="strong" style={{ marginBottom: 'var(--s3)', fontSize: 'var(--t-h3)' }}>
          {title}
        </legend>
        {children}
      </fieldset>
      {held && <Kept values={values} fields={fields} />}
    </>
  )
}

/** A fieldset that is disabled sends nothing, so what it holds stands outside of it, by the form's own name. */
function Kept({ values, fields }: { values: Values; fields: string[] }) {
  return (
    <>
      {fields.map((name) => (
        <input key={name} type="hidden" name={name} value={values[name] ?? ''} />
      ))}
    </>
  )
}

function Who({ form }: { form: FormState }) {
  const t = useWords()
  return (
    <>
      <SelectField
        label={t(editionScreens.kind)}
        help={t(callSettings.kindHelp)}
        choices={useCallKinds()}
        {...form.field('kind')}
      />
      <RadioGroup
        label={t(callSettings.residence)}
        choices={[
          { value: 'member', label: t(callSettings.residenceMember) },
          { value: 'any', label: t(callSettings.residenceAny) },
        ]}
        {...form.field('residence')}
      />
      <RadioGroup
        label={t(callSettings.earlier)}
        help={t(callSettings.earlierHelp)}
        choices={[
          { value: 'any', label: t(callSettings.earlierAny) },
          { value: 'participated', label: t(callSettings.earlierParticipated) },
          { value: 'newcomer', label: t(callSettings.earlierNewcomer) },
        ]}
        {...form.field('earlier')}
      />
      <SideBySide>
        <NumberField
          label={t(editionScreens.minPracticeYears)}
          help={t(editionScreens.minPracticeHelp)}
          unit={t(editionScreens.years)}
          {...form.field('minPracticeYears')}
        />
        <NumberField
          label={t(editionScreens.statementMax)}
          unit={t(editionScreens.characters)}
          {...form.field('statementMax')}
        />
      </SideBySide>
    </>
  )
}

function Works({ form, commission }: { form: FormState; commission: number }) {
  const t = useWords()
  return (
    <>
      <SideBySide>
        <NumberField label={t(editionScreens.minWorks)} {...form.field('minWorks')} />
        <NumberField label={t(editionScreens.maxWorks)} {...form.field('maxWorks')} />
        <NumberField
          label={t(editionScreens.maxWorkAge)}
          help={t(editionScreens.maxWorkAgeHelp)}
          unit={t(editionScreens.years)}
          {...form.field('maxWorkAge')}
        />
      </SideBySide>
      <RadioGroup
        label={t(callSettings.pricing)}
        choices={[
          { value: 'optional', label: t(callSettings.pricingOptional) },
          { value: 'required', label: t(callSettings.pricingRequired) },
          { value: 'none', label: t(callSettings.pricingNone) },
        ]}
        {...form.field('pricing')}
      />
      <SideBySide>
        <NumberField
          label={t(callSettings.highestPrice)}
          help={t(callSettings.highestPriceHelp)}
          unit={t(editionScreens.kroner)}
          decimals
          {...form.field('highestPrice')}
        />
        <NumberField
          label={t(callSettings.commission)}
          help={t(callSettings.commissionHelp, { percent: commission })}
          unit={t(editionScreens.percent)}
          {...form.field('ownCommission')}
        />
      </SideBySide>
      <CheckboxField
        label={t(callSettings.altRequired)}
        help={t(callSettings.altRequiredHelp)}
        {...form.box('altRequired')}
      />
    </>
  )
}

function Answer({ form, capacity }: { form: FormState; capacity: number }) {
  const t = useWords()
  return (
    <>
      <SideBySide>
        <NumberField
          label={t(callSettings.capacity)}
          help={t(callSettings.capacityHelp, { places: capacity })}
          unit={t(callSettings.places)}
          {...form.field('ownCapacity')}
        />
        <DateField
          label={t(callSettings.announceOn)}
          help={t(callSettings.announceOnHelp)}
          {...form.field('ownAnnounceOn')}
        />
      </SideBySide>
      <RadioGroup
        label={t(callSettings.lettersTell)}
        choices={[
          { value: 'nothing', label: t(callSettings.tellNothing) },
          { value: 'counts', label: t(callSettings.tellCounts) },
          { value: 'band', label: t(callSettings.tellBand) },
        ]}
        {...form.field('lettersTell')}
      />
      <NumberField
        label={t(callSettings.nearLine)}
        help={t(callSettings.nearLineHelp)}
        unit={t(callSettings.places)}
        {...form.field('nearLine')}
      />
    </>
  )
}

/** How places that come free are offered: may be changed at any time. */
function Offers({ form }: { form: FormState }) {
  const t = useWords()
  return (
    <fieldset className="stack">
      <legend className="strong" style={{ marginBottom: 'var(--s3)', fontSize: 'var(--t-h3)' }}>
        {t(callSettings.offers)}
      </legend>
      <CheckboxField
        label={t(callSettings.autoOffer)}
        help={t(callSettings.autoOfferHelp)}
        {...form.box('autoOffer')}
      />
      <NumberField label={t(callSettings.offerDays)} unit={t(callSettings.days)} {...form.field('offerDays')} />
    </fieldset>
  )
}
