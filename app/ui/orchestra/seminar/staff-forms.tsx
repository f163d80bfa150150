import { FAMILIES, groupWords, isGroup, SECTIONS } from '#app/domains/orchestra/instruments.ts'
import type { SeminarView } from '#app/domains/orchestra/seminar/views.ts'
import { SEMINAR_ROLES } from '#app/domains/orchestra/standing.ts'
import { orchestraPlan } from '#app/i18n/orchestra-plan.ts'
import { orchestraSeminar as words } from '#app/i18n/orchestra-seminar.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { type FormState, formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField, CheckboxGroup, SelectField } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

interface Props {
  view: SeminarView
  reply: Reply | undefined
}
type Staff = SeminarView['staff'][number]

function Fields({ form, of, trust }: { form: FormState; of: string; trust: boolean }) {
  const t = useWords()
  return (
    <>
      <SelectField
        label={t(words.roleLabel)}
        choices={SEMINAR_ROLES.filter((role) => trust || role !== 'leader' || form.value('role') === 'leader').map(
          (role) => ({ value: role, label: t(words.role, { role }) }),
        )}
        {...form.field('role')}
        id={`role-${of}`}
      />
      <CheckboxGroup
        label={t(words.sections)}
        help={t(words.sectionsHelp)}
        name="sections"
        id={`sections-${of}`}
        inline
        choices={[...FAMILIES, ...SECTIONS.filter((code) => code !== 'percussion')].map((code) => ({
          value: code,
          label: t(groupWords(code)),
        }))}
        defaultValues={form.values('sections')}
        error={form.error('sections')}
      />
      {trust && (
        <CheckboxField label={t(words.binder)} help={t(words.binderHelp)} {...form.box('binder')} id={`binder-${of}`} />
      )}
    </>
  )
}

/** The grown-ups of a seminar; who may edit it gives them their parts. */
export function StaffForms({ view, reply }: Props) {
  const t = useWords()
  const { staff, can, known } = view
  const edits = can.edit && !view.seminar.cancelledAt
  const added = reply?.intent === 'addStaff' ? reply : undefined
  return (
    <section className="panel stack" id="voksne" aria-labelledby="voksne-tittel">
      <h2 id="voksne-tittel">{t(words.staff)}</h2>
      {staff.length === 0 && <p className="soft">{t(words.noStaff)}</p>}
      <ul className="plain-list seminar-rows">
        {staff.map((one) => (
          <li key={one.id} className="seminar-row">
            <StaffLine one={one} />
            {edits && (can.giveTrust || (one.role !== 'leader' && !one.binder)) && (
              <ChangeStaff
                one={one}
                reply={reply?.values.staffId === one.id ? reply : undefined}
                trust={can.giveTrust}
              />
            )}
          </li>
        ))}
      </ul>
      {edits && (
        <Disclosure summary={t(words.addStaff)} open={added !== undefined || staff.length === 0}>
          <form method="post" className="form" noValidate>
            <TextField
              label={t(words.who)}
              help={t(words.whoHelp)}
              list="kjente-voksne"
              autoComplete="off"
              {...formOf(added).field('who')}
              id="who-ny"
            />
            <datalist id="kjente-voksne">
              {known.map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
            <TextField
              label={t(words.newName)}
              help={t(words.newNameHelp)}
              optional={t(words.optional)}
              autoComplete="off"
              {...formOf(added).field('name')}
              id="name-ny-voksen"
            />
            <Fields form={formOf(added, { role: 'coach' })} of="ny-voksen" trust={can.giveTrust} />
            <div>
              <Button variant="secondary" small name="intent" value="addStaff">
                {t(words.addStaff)}
              </Button>
            </div>
          </form>
        </Disclosure>
      )}
    </section>
  )
}

function StaffLine({ one }: { one: Staff }) {
  const t = useWords()
  const codes = one.sections.filter(isGroup)
  const facts = [
    t(words.role, { role: one.role }).toLowerCase(),
    codes.length > 0 ? t(orchestraPlan.groups, { codes }) : '',
    one.binder ? t(words.binderShort) : '',
  ]
  return (
    <p className="cluster">
      <span>
        <strong>{one.name}</strong> <span className="soft">{facts.filter(Boolean).join(', ')}</span>
      </span>
      {one.cleared === true && <Tag>{t(words.cleared)}</Tag>}
      {one.cleared === false && <Tag tone="warning">{t(words.notCleared)}</Tag>}
    </p>
  )
}

function ChangeStaff({ one, reply, trust }: { one: Staff; reply: Reply | undefined; trust: boolean }) {
  const t = useWords()
  const { id, role, sections, binder, name } = one
  return (
    <Disclosure
      summary={
        <>
          {t(words.change)} <span className="only-heard">{name}</span>
        </>
      }
      open={reply !== undefined}
    >
      <form method="post" className="form" noValidate>
        <input type="hidden" name="staffId" value={id} />
        <Fields form={formOf(reply, { role, sections, binder })} of={id} trust={trust} />
        <div className="cluster">
          <Button variant="secondary" small name="intent" value="changeStaff">
            {t(words.save)}
          </Button>
          <Button variant="quiet" small name="intent" value="removeStaff">
            {t(words.removeStaff)}
          </Button>
        </div>
      </form>
    </Disclosure>
  )
}
