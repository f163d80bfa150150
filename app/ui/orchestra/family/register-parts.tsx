import { ageOn } from '#app/domains/orchestra/age.ts'
import { proposalOf } from '#app/domains/orchestra/enrolment/registration.ts'
import type { OpenSemester, RegistrationView } from '#app/domains/orchestra/enrolment/registration-views.ts'
import { CONSENT_PURPOSES, decidesAlone } from '#app/domains/orchestra/family/consent-rules.ts'
import { currentText } from '#app/domains/orchestra/family/consent-texts.ts'
import { RELATIONS } from '#app/domains/orchestra/family/family.ts'
import { listed } from '#app/domains/orchestra/family/mails.ts'
import { firstName, MOST_CHILDREN } from '#app/domains/orchestra/family/rules.ts'
import { orchestraChild as chi } from '#app/i18n/orchestra-child.ts'
import { orchestraFamily as fam } from '#app/i18n/orchestra-family.ts'
import { orchestraRegistration as reg } from '#app/i18n/orchestra-registration.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField, RadioGroup, SelectField } from '#app/ui/kit/choices.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'
import { ChildEntry } from './child-entry.tsx'
import { HomeFields } from './home-fields.tsx'
import { carried, countOf } from './registering.ts'

interface PartProps {
  view: RegistrationView & { municipalities: { id: string; name: string }[] }
  form: FormState
  values: Reply['values']
}

/** What Enter does: goes on, whatever button stands first. */
function EnterGoesOn({ intent }: { intent: string }) {
  return <button type="submit" name="intent" value={intent} className="only-heard" tabIndex={-1} aria-hidden="true" />
}

function Carried({ values, part }: { values: Reply['values']; part: 'children' | 'finish' }) {
  return carried(values, part).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}

/** Part 1: who signs up, and each child. */
export function ChildrenPart({ view, form, values }: PartProps) {
  const t = useWords()
  const { open, municipalities, today } = view
  const count = countOf(values)
  const relations = RELATIONS.map((relation) => ({ value: relation, label: t(fam.relationOf, { relation }) }))
  return (
    <form method="post" className="stack stack--parts" noValidate>
      <EnterGoesOn intent="look" />
      <Carried values={values} part="finish" />
      {open.length > 1 ? (
        <SelectField
          label={t(reg.semester)}
          choices={open.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.field('semesterId')}
        />
      ) : (
        <input type="hidden" name="semesterId" value={open[0]?.id ?? ''} />
      )}
      <fieldset className="panel stack">
        <legend className="family-legend">{t(reg.you)}</legend>
        <p className="soft small">{t(reg.youHelp)}</p>
        <TextField label={t(fam.name)} autoComplete="name" required {...form.field('me.name')} />
        <TextField
          label={t(fam.phone)}
          help={t(fam.phoneHelp)}
          optional={t(reg.optional)}
          type="tel"
          autoComplete="tel"
          {...form.field('me.phone')}
        />
        <RadioGroup label={t(fam.relation)} choices={relations} inline {...form.field('me.relation')} />
        <HomeFields form={form} prefix="me." municipalities={municipalities} own />
      </fieldset>
      {Array.from({ length: count }, (_, place) => (
        <ChildEntry
          key={place}
          {...{ place, form, today, municipalities }}
          emailFrom={view.ages.ownAddress}
          removable={count > 1}
        />
      ))}
      {count < MOST_CHILDREN && (
        <div>
          <Button variant="secondary" name="intent" value="add" formAction={`#barn-${count + 1}`} formNoValidate>
            {t(reg.addChild)}
          </Button>
        </div>
      )}
      <div className="action-bar">
        <Button name="intent" value="look" formAction="#innhold">
          {t(reg.next)}
        </Button>
      </div>
    </form>
  )
}

const text = (values: Reply['values'], name: string): string => {
  const value = values[name]
  return Array.isArray(value) ? (value.at(-1) ?? '') : (value ?? '')
}

/** Part 2: which orchestra, what may be done with pictures and names, whom to call, who else answers for them. */
export function FinishPart({ view, form, values }: PartProps) {
  const t = useWords()
  const locale = useLocale()
  const semester = view.open.find(({ id }) => id === text(values, 'semesterId')) ?? view.open[0]
  const children = Array.from({ length: countOf(values) }, (_, place) => ({
    place,
    name: firstName(text(values, `children[${place}].name`)),
    birthDate: text(values, `children[${place}].birthDate`),
  }))
  const ages = children.map(({ birthDate }) => ageOn(birthDate, view.today))
  const alone = children.filter((_, place) => decidesAlone(view.ages, 'openWeb', ages[place] ?? 0))
  const relations = RELATIONS.map((relation) => ({ value: relation, label: t(fam.relationOf, { relation }) }))
  const answers = (['yes', 'no', 'later'] as const).map((value) => ({ value, label: t(reg[value]) }))
  return (
    <form method="post" className="stack stack--parts" noValidate>
      <EnterGoesOn intent="register" />
      <Carried values={values} part="children" />
      <section className="panel stack" aria-labelledby="orkester">
        <h2 id="orkester">{t(reg.ensembles)}</h2>
        {semester &&
          children.map((child) => <Proposal key={child.place} child={child} semester={semester} form={form} />)}
      </section>
      <section className="panel stack" aria-labelledby="samtykker">
        <h2 id="samtykker">{t(reg.consents)}</h2>
        <p className="measure">{t(reg.consentsHelp)}</p>
        {alone.length > 0 && (
          <p className="measure">
            {t(reg.consentsOwn, {
              age: view.ages.ownConsent,
              names: listed(
                alone.map(({ name }) => name),
                locale,
              ),
            })}
          </p>
        )}
        {CONSENT_PURPOSES.map((purpose) => {
          const name = `consents.${purpose}`
          // Whom nobody answers for is asked in person.
          if (ages.every((age) => decidesAlone(view.ages, purpose, age)))
            return <input key={purpose} type="hidden" name={name} value="later" />
          const { title, text: said } = currentText(purpose)
          return (
            <RadioGroup
              key={purpose}
              label={title[locale]}
              help={said[locale]}
              choices={answers}
              inline
              {...form.field(name)}
            />
          )
        })}
      </section>
      <section className="panel stack" aria-labelledby="reserve">
        <h2 id="reserve">{t(reg.reserve)}</h2>
        <p className="soft small">{t(reg.reserveHelp)}</p>
        <TextField label={t(chi.reserveName)} optional={t(reg.optional)} {...form.field('reserve.name')} />
        <TextField label={t(chi.reservePhone)} optional={t(reg.optional)} type="tel" {...form.field('reserve.phone')} />
        <TextField
          label={t(chi.reserveRelation)}
          help={t(chi.reserveRelationHelp)}
          optional={t(reg.optional)}
          {...form.field('reserve.relation')}
        />
        <CheckboxField label={t(chi.reserveMayPickUp)} {...form.box('reserve.mayPickUp')} />
      </section>
      <section className="panel stack" aria-labelledby="foresatt">
        <h2 id="foresatt">{t(reg.other)}</h2>
        <p className="soft small measure">{t(reg.otherHelp)}</p>
        <TextField label={t(fam.name)} optional={t(reg.optional)} autoComplete="off" {...form.field('other.name')} />
        <TextField
          label={t(fam.email)}
          optional={t(reg.optional)}
          type="email"
          autoComplete="off"
          {...form.field('other.email')}
        />
        <RadioGroup
          label={t(fam.theirRelation)}
          choices={relations}
          inline
          {...form.field('other.relation')}
          defaultValue={form.value('other.relation') || 'other'}
        />
      </section>
      <div className="action-bar">
        <Button name="intent" value="register">
          {t(reg.send, { count: children.length })}
        </Button>
        <Button variant="quiet" name="intent" value="back" formNoValidate>
          {t(reg.back)}
        </Button>
      </div>
    </form>
  )
}

interface ProposalProps {
  child: { place: number; name: string; birthDate: string }
  semester: OpenSemester
  form: FormState
}

/** The orchestra that goes with the age on the semester's day, or a choice where two do. */
function Proposal({ child: { place, name, birthDate }, semester, form }: ProposalProps) {
  const t = useWords()
  const locale = useLocale()
  const { age, fits } = proposalOf(birthDate, semester.ageAt, semester.ensembles)
  const day = sayFullDate(semester.ageAt, locale)
  const [first] = fits
  if (!first) return null
  if (fits.length === 1) return <p>{t(reg.proposed, { name, age, day, ensemble: first.name })}</p>
  const field = `children[${place}].ensembleId`
  return (
    <RadioGroup
      label={t(reg.chooseEnsemble, { name, age, day })}
      choices={fits.map(({ id, name: label, ageFrom, ageTo }) => ({
        ...{ value: id, label },
        help: t(reg.ensembleAges, { from: ageFrom, to: ageTo }),
      }))}
      {...form.field(field)}
      defaultValue={form.value(field) || first.id}
    />
  )
}
