import type { CSSProperties } from 'react'
import type { SetUpView } from '#app/domains/art-round/jury/set-up-views.ts'
import { MOST_CRITERIA, PROPOSED_STEPS, SCALE_NAMES, scaleNameOf } from '#app/domains/art-round/jury/terms.ts'
import { juryRounds } from '#app/i18n/jury-rounds.ts'
import { jurySetUp } from '#app/i18n/jury-set-up.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField, RadioGroup } from '#app/ui/kit/choices.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { NumberField, TextField } from '#app/ui/kit/text-fields.tsx'
import { StepsFields, stepDefaults } from './steps-fields.tsx'

const NAMES = ['key', 'labelNb', 'labelEn', 'helpNb', 'helpEn', 'weight'] as const
/** Norwegian and English side by side. */
const WIDE_FIELDS = { '--least': '24rem' } as CSSProperties
const SCALE_TEXTS = {
  seven: juryRounds.scaleSeven,
  ten: juryRounds.scaleTen,
  hundred: juryRounds.scaleHundred,
  yesNoMaybe: juryRounds.scaleYesNoMaybe,
}

/** The scale and the criteria, with one empty criterion more; read only once a score rests on them. */
export function TermsForm({ view, callId, reply }: { view: SetUpView; callId: string; reply: Reply | undefined }) {
  const t = useWords()
  const { terms, can, round } = view
  if (!can.setTerms) return <Terms view={view} />
  const { scale, criteria } = terms
  const proposed = (key: string) => (round ? [] : (PROPOSED_STEPS[key] ?? []))
  const defaults = Object.fromEntries(
    criteria.flatMap((one, index) => NAMES.map((name) => [`criteria[${index}].${name}`, one[name]])),
  )
  const steps = Object.fromEntries(
    criteria.flatMap((one, index) =>
      stepDefaults(`criteria[${index}]`, one.steps?.length ? one.steps : proposed(one.key), scale),
    ),
  )
  const stored = {
    ...{ scale: scaleNameOf(scale, terms.scaleWords) ?? 'own', scaleMin: scale.min, scaleMax: scale.max },
    ...{ anonymous: terms.anonymous, selective: terms.selective, chairDoubles: terms.chairDoubles },
  }
  const form = formOf(reply, { ...stored, ...defaults, ...steps }, 'terms')
  const rows = Math.min(rowsOf(form.reply, criteria.length) + 1, MOST_CRITERIA)
  return (
    <form method="post" className="stack stack--loose" noValidate>
      <input type="hidden" name="intent" value="terms" />
      <input type="hidden" name="callId" value={callId} />
      {round && <input type="hidden" name="roundId" value={round.id} />}
      <input type="hidden" name="stepsMin" value={scale.min} />
      <input type="hidden" name="stepsMax" value={scale.max} />
      <p className="measure">{t(jurySetUp.termsLede)}</p>
      <div className="stack jury-scale">
        <RadioGroup
          label={t(juryRounds.scale)}
          inline
          {...form.field('scale')}
          choices={[
            ...SCALE_NAMES.map((value) => ({ value, label: t(SCALE_TEXTS[value]) })),
            { value: 'own', label: t(juryRounds.scaleOwn) },
          ]}
        />
        <div className="cluster jury-scale__own">
          <NumberField label={t(jurySetUp.scaleMin)} {...form.field('scaleMin')} />
          <NumberField label={t(jurySetUp.scaleMax)} {...form.field('scaleMax')} />
        </div>
      </div>
      <div className="stack">
        <CheckboxField label={t(juryRounds.anonymous)} help={t(juryRounds.anonymousHelp)} {...form.box('anonymous')} />
        {round && round.kind === 'round' && round.number > 1 && (
          <CheckboxField
            label={t(juryRounds.selective)}
            help={t(juryRounds.selectiveHelp)}
            {...form.box('selective')}
          />
        )}
        {round?.kind !== 'warmup' && <CheckboxField label={t(juryRounds.chairDoubles)} {...form.box('chairDoubles')} />}
      </div>
      {Array.from({ length: rows }, (_, index) => {
        const at = (name: (typeof NAMES)[number]) => form.field(`criteria[${index}].${name}`)
        const filled = at('labelNb').defaultValue || at('labelEn').defaultValue
        return (
          <fieldset key={index} className="panel stack">
            <legend className="strong">
              {filled ? t(jurySetUp.criterionNo, { number: index + 1 }) : t(jurySetUp.blankCriterion)}
            </legend>
            <div className="grid" style={WIDE_FIELDS}>
              <TextField label={t(jurySetUp.labelNb)} {...at('labelNb')} />
              <TextField label={t(jurySetUp.labelEn)} {...at('labelEn')} lang="en" />
              <TextField label={t(jurySetUp.helpNb)} optional={t(jurySetUp.optional)} {...at('helpNb')} />
              <TextField label={t(jurySetUp.helpEn)} optional={t(jurySetUp.optional)} {...at('helpEn')} lang="en" />
              <NumberField label={t(jurySetUp.weightField)} {...at('weight')} />
              <TextField
                label={t(jurySetUp.key)}
                optional={t(jurySetUp.optional)}
                help={t(jurySetUp.keyFieldHelp)}
                {...at('key')}
              />
            </div>
            <StepsFields base={`criteria[${index}]`} scale={scale} words={terms.scaleWords} form={form} />
          </fieldset>
        )
      })}
      <p className="soft small">{t(jurySetUp.removeCriterionHelp)}</p>
      <div>
        <Button variant={round ? 'secondary' : 'primary'}>
          {t(round ? jurySetUp.saveTerms : jurySetUp.makeRound)}
        </Button>
      </div>
    </form>
  )
}

/** How many criteria the form has: those that came back, or those that are stored. */
function rowsOf(reply: Reply | undefined, stored: number): number {
  if (!reply) return stored
  const filled = Object.entries(reply.values).flatMap(([name, value]) => {
    const index = /^criteria\[(\d+)\]\.(?!steps)/.exec(name)?.[1]
    return index !== undefined && value !== '' ? [Number(index)] : []
  })
  return Math.max(stored, ...filled.map((index) => index + 1))
}

function Terms({ view }: { view: SetUpView }) {
  const t = useWords()
  const locale = useLocale()
  const { scale, criteria, anonymous, chairDoubles, scaleWords } = view.terms
  const name = scaleNameOf(scale, scaleWords)
  return (
    <div className="stack">
      <Notice>
        <p>{t(jurySetUp.locked)}</p>
      </Notice>
      <p>
        {scaleWords === 'yesNoMaybe' && name ? t(SCALE_TEXTS[name]) : t(jurySetUp.scaleIs, scale)} ·{' '}
        {t(anonymous ? juryRounds.isAnonymous : juryRounds.isOpenRound)}
        {chairDoubles && ` · ${t(juryRounds.chairDoubles)}`}
      </p>
      <ul className="needles stack stack--tight">
        {criteria.map((one) => (
          <li key={one.key}>
            {locale === 'nb' ? one.labelNb : one.labelEn} <span className="soft">{t(jurySetUp.weightOf, one)}</span>
            {one.steps && one.steps.length > 0 && (
              <ul className="plain-list small soft">
                {one.steps.map((step) => (
                  <li key={step.value}>
                    <span className="figures">{step.value}</span> {locale === 'nb' ? step.labelNb : step.labelEn}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
