import type { Remaining } from '#app/domains/orchestra/account/views.ts'
import type { ChildView } from '#app/domains/orchestra/family/views.ts'
import { orchestraChild as chi } from '#app/i18n/orchestra-child.ts'
import { orchestraFamily as fam } from '#app/i18n/orchestra-family.ts'
import { orchestraKeeping as keeping } from '#app/i18n/orchestra-keeping.ts'
import { orchestraRegistration as reg } from '#app/i18n/orchestra-registration.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField, RadioGroup } from '#app/ui/kit/choices.tsx'
import { DateField, TextField } from '#app/ui/kit/text-fields.tsx'
import { HomeFields } from './home-fields.tsx'

const hindrances = {
  'orchestraChild.loanStands': chi.loanStands,
  'orchestraChild.archiveHolds': chi.archiveHolds,
}

interface Props {
  view: ChildView
  reply: Reply | undefined
}

/** What is told of a child. */
export function ChildForm({ view, reply }: Props) {
  const t = useWords()
  const { name, birthDate, musicSchool, goesHomeAlone, phone, email } = view
  const form = formOf(reply, { name, birthDate, musicSchool, goesHomeAlone, phone, email }, 'child')
  return (
    <form method="post" className="stack" noValidate>
      <input type="hidden" name="intent" value="child" />
      <input type="hidden" name="version" value={view.version} />
      <TextField label={t(fam.name)} required {...form.field('name')} />
      <DateField label={t(chi.birthDate)} required {...form.field('birthDate')} />
      <TextField label={t(chi.musicSchool)} optional={t(reg.optional)} {...form.field('musicSchool')} />
      <TextField
        label={t(view.isYou ? fam.phone : chi.childPhone)}
        optional={t(reg.optional)}
        type="tel"
        {...form.field('phone')}
      />
      {view.can.giveEmail ? (
        <TextField
          label={t(view.isYou ? fam.email : chi.childEmail)}
          help={t(chi.childEmailHelp, { age: view.emailFrom })}
          optional={t(reg.optional)}
          type="email"
          autoComplete="off"
          {...form.field('email')}
        />
      ) : (
        <input type="hidden" name="email" value={email ?? ''} />
      )}
      <CheckboxField label={t(chi.goesHomeAlone)} help={t(chi.goesHomeAloneHelp)} {...form.box('goesHomeAlone')} />
      <div>
        <Button variant="secondary">{t(chi.save)}</Button>
      </div>
    </form>
  )
}

/** Where the child lives: with who says so, or at an address of its own. */
export function HomeForm({ view, reply, municipalities }: Props & { municipalities: { id: string; name: string }[] }) {
  const t = useWords()
  const shown = view.home.kind === 'shown' ? view.home.home : { address: '', postalCode: '', city: '' }
  const form = formOf(reply, { ...shown, municipalityId: view.municipalityId }, 'home')
  const choices = [
    ...(view.can.liveWithYou ? [{ value: 'me', label: t(chi.homeMe), help: t(chi.homeMeHelp) }] : []),
    { value: 'other', label: t(chi.homeOther) },
  ]
  return (
    <form method="post" className="stack" noValidate>
      <input type="hidden" name="intent" value="home" />
      <input type="hidden" name="version" value={view.version} />
      <RadioGroup
        label={t(chi.homeQuestion)}
        choices={choices}
        {...form.field('home')}
        defaultValue={form.value('home') || choices[0]?.value}
      />
      <div className="family-other-home stack">
        <HomeFields form={form} municipalities={municipalities} />
      </div>
      <div>
        <Button variant="secondary">{t(chi.save)}</Button>
      </div>
    </form>
  )
}

/** Deletes the child for good, or what can go now, with the reason why not all. */
export function DeleteForm({ view, remains, reply }: Props & { remains: readonly Remaining[] }) {
  const t = useWords()
  const form = formOf(reply, {}, 'delete')
  const { firstName, name, can } = view
  const isHindered = can.hindered.length > 0
  return (
    <form method="post" className="stack" noValidate>
      <input type="hidden" name="intent" value="delete" />
      {isHindered ? (
        <>
          <p className="strong">{t(chi.cannotDelete)}</p>
          <ul>
            {can.hindered.map((key) => (
              <li key={key}>{t(hindrances[key])}</li>
            ))}
          </ul>
          <p>{t(chi.deleteNowHelp)}</p>
          <Remains remains={remains} held={can.hindered.includes('orchestraChild.archiveHolds')} />
        </>
      ) : (
        <p>{t(chi.deleteHelp, { name: firstName })}</p>
      )}
      <TextField
        label={t(chi.deleteConfirm, { name })}
        autoComplete="off"
        {...form.field('name')}
        id={reply?.intent === 'delete' ? undefined : 'delete-name'}
      />
      <div>
        <Button variant="danger">{t(isHindered ? chi.deleteNow : chi.deleteButton)}</Button>
      </div>
    </form>
  )
}

/** What is left, the day of each, and why it is kept until then. */
function Remains({ remains, held }: { remains: readonly Remaining[]; held: boolean }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <>
      <p className="strong">{t(chi.remains)}</p>
      <ul className="stack stack--tight">
        {remains.map(({ kind, goesOn }) => {
          const what = t(keeping.kind, { kind })
          return (
            <li key={kind}>
              {goesOn === null
                ? t(chi.goesAfterReturn, { what })
                : t(held ? chi.goesEarliest : chi.goes, { what, day: sayFullDate(goesOn, locale) })}{' '}
              <span className="soft">{t(keeping.why, { kind })}.</span>
            </li>
          )
        })}
      </ul>
    </>
  )
}
