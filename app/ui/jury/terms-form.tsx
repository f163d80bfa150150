import { MOST_CRITERIA } from '#app/domains/art-round/jury/terms.ts'
import type { SetUpView } from '#app/domains/art-round/jury/views.ts'
import { jurySetUp } from '#app/i18n/jury-set-up.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { NumberField, TextField } from '#app/ui/kit/text-fields.tsx'

const NAMES = ['key', 'labelNb', 'labelEn', 'helpNb', 'helpEn', 'weight'] as const

/** The scale and the criteria, with one empty criterion more; read only once a score rests on them. */
export function TermsForm({ view, callId, reply }: { view: SetUpView; callId: string; reply: Reply | undefined }) {
  const t = useWords()
  const { terms, can, round } = view
  if (!can.setTerms) return <Terms view={view} />
  const defaults = Object.fromEntries(
    terms.criteria.flatMap((one, index) => NAMES.map((name) => [`criteria[${index}].${name}`, one[name]])),
  )
  const form = formOf(reply, { scaleMin: terms.scale.min, scaleMax: terms.scale.max, ...defaults }, 'terms')
  const rows = Math.min(rowsOf(form.reply, terms.criteria.length) + 1, MOST_CRITERIA)
  return (
    <form method="post" className="stack stack--loose" noValidate>
      <input type="hidden" name="intent" value="terms" />
      <input type="hidden" name="callId" value={callId} />
      <p className="measure">{t(jurySetUp.termsLede)}</p>
      <div className="cluster">
        <NumberField label={t(jurySetUp.scaleMin)} {...form.field('scaleMin')} />
        <NumberField label={t(jurySetUp.scaleMax)} {...form.field('scaleMax')} />
      </div>
      {Array.from({ length: rows }, (_, index) => {
        const at = (name: (typeof NAMES)[number]) => form.field(`criteria[${index}].${name}`)
        const filled = at('labelNb').defaultValue || at('labelEn').defaultValue
        return (
          <fieldset key={index} className="panel stack">
            <legend className="strong">
              {filled ? t(jurySetUp.criterionNo, { number: index + 1 }) : t(jurySetUp.blankCriterion)}
            </legend>
            <div className="grid">
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
    const index = /^criteria\[(\d+)\]/.exec(name)?.[1]
    return index !== undefined && value !== '' ? [Number(index)] : []
  })
  return Math.max(stored, ...filled.map((index) => index + 1))
}

function Terms({ view }: { view: SetUpView }) {
  const t = useWords()
  const locale = useLocale()
  const { scale, criteria } = view.terms
  return (
    <div className="stack">
      <Notice>
        <p>{t(jurySetUp.locked)}</p>
      </Notice>
      <p>{t(jurySetUp.scaleIs, scale)}</p>
      <ul className="needles">
        {criteria.map((one) => (
          <li key={one.key}>
            {locale === 'nb' ? one.labelNb : one.labelEn} <span className="soft">{t(jurySetUp.weightOf, one)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
