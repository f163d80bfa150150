import { type Criterion, RUBRIC_GROUPS } from '#app/domains/orchestra/audition/audition.ts'
import { sayCriterion, sayCriterionHelp } from '#app/domains/orchestra/audition/say-audition.ts'
import { orchestraAuditionOffice as office } from '#app/i18n/orchestra-audition-office.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxGroup } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'
import type { OfficePartProps } from './office-props.ts'

/** What marks are given for, for all instruments or for some groups. */
export function RubricPart({ parts: { criteria, can }, reply }: OfficePartProps) {
  const t = useWords()
  const locale = useLocale()
  return (
    <section className="stack" aria-labelledby="kriterier">
      <h2 id="kriterier">{t(office.rubric)}</h2>
      {can.change && <p className="measure small soft">{t(office.rubricHelp)}</p>}
      <ul className="plain-list stack stack--tight">
        {criteria.map((line) => {
          const name = sayCriterion(line, locale)
          const sections = line.sections.map((section) => t(office.section, { section })).join(', ')
          return (
            <li key={line.id} className="rubric-line">
              <p>
                <strong>{name}</strong> <span className="small">({sections || t(office.everyInstrument)})</span>
                <br />
                <span className="small soft">{sayCriterionHelp(line, locale)}</span>
              </p>
              {can.change && (
                <Disclosure
                  summary={t(office.editCriterion, { name })}
                  open={reply?.intent === 'criterion' && reply.values.criterionId === line.id}
                >
                  <CriterionForm line={line} reply={reply} />
                  <form method="post">
                    <input type="hidden" name="intent" value="drop-criterion" />
                    <input type="hidden" name="criterionId" value={line.id} />
                    <Button variant="quiet" small>
                      {t(office.dropCriterion, { name })}
                    </Button>
                  </form>
                </Disclosure>
              )}
            </li>
          )
        })}
      </ul>
      {can.change && (
        <Disclosure
          summary={t(office.addCriterion)}
          open={reply?.intent === 'criterion' && reply.values.criterionId === ''}
        >
          <CriterionForm line={null} reply={reply} />
        </Disclosure>
      )}
    </section>
  )
}

function CriterionForm({ line, reply }: { line: Criterion | null; reply: Reply | undefined }) {
  const t = useWords()
  const key = line?.id ?? ''
  const mine = reply?.values.criterionId === key ? reply : undefined
  const form = formOf(mine, line ? { ...line, position: null } : {}, 'criterion')
  const box = (name: string) => ({ id: `${name}-${key || 'ny'}`, ...form.field(name) })
  return (
    <form method="post" className="stack measure" noValidate>
      <input type="hidden" name="intent" value="criterion" />
      <input type="hidden" name="criterionId" value={key} />
      <TextField label={t(office.nameNb)} autoComplete="off" {...box('nameNb')} />
      <TextField label={t(office.helpNb)} autoComplete="off" {...box('helpNb')} />
      <TextField label={t(office.nameEn)} autoComplete="off" {...box('nameEn')} />
      <TextField label={t(office.helpEn)} autoComplete="off" {...box('helpEn')} />
      <CheckboxGroup
        label={t(office.sections)}
        help={t(office.sectionsHelp)}
        name="sections"
        id={`sections-${key || 'ny'}`}
        inline
        defaultValues={form.values('sections')}
        choices={RUBRIC_GROUPS.map((section) => ({ value: section, label: t(office.section, { section }) }))}
      />
      <div>
        <Button variant="secondary">{t(office.save)}</Button>
      </div>
    </form>
  )
}
