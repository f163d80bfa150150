import { FAMILIES, groupWords, SECTIONS } from '#app/domains/orchestra/instruments.ts'
import { SESSION_KINDS } from '#app/domains/orchestra/plan/plan.ts'
import type { PlanSession, PlanView } from '#app/domains/orchestra/plan/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraPlan as words } from '#app/i18n/orchestra-plan.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxGroup, SelectField } from '#app/ui/kit/choices.tsx'
import { TextField, TimeField } from '#app/ui/kit/text-fields.tsx'

interface Props {
  view: PlanView
  dayId: string
  /** Null: a new one. */
  session: PlanSession | null
  reply: Reply | undefined
}

/** One session as a plain form: what, when, where, for whom and with whom. */
export function SessionForm({ view, dayId, session, reply }: Props) {
  const t = useWords()
  const locale = useLocale()
  const { rooms, adults, ensembles, pieces } = view
  const intent = session ? 'edit' : 'add'
  const form = formOf(reply, session ? stored(session) : { kind: 'sectional' }, intent)
  const id = (name: string) => `okt-${name}`
  return (
    <form method="post" className="form session-form" noValidate>
      <button type="submit" name="intent" value={intent} className="only-heard" tabIndex={-1} aria-hidden="true" />
      {session ? (
        <>
          <input type="hidden" name="id" value={session.id} />
          <input type="hidden" name="version" value={session.version} />
        </>
      ) : (
        <input type="hidden" name="dayId" value={dayId} />
      )}
      <SelectField
        label={t(words.kindLabel)}
        choices={SESSION_KINDS.map((kind) => ({ value: kind, label: t(words.kind, { kind }) }))}
        {...form.field('kind')}
        id={id('kind')}
      />
      <TextField label={t(words.titleLabel)} help={t(words.titleHelp)} {...form.field('title')} id={id('title')} />
      <div className="cluster cluster--foot">
        <TimeField label={t(words.begins)} step={300} {...form.field('begins')} id={id('begins')} />
        <TimeField label={t(words.ends)} step={300} {...form.field('ends')} id={id('ends')} />
        <SelectField
          label={t(words.room)}
          ask={t(words.noRoom)}
          choices={rooms.map((room) => ({ value: room.id, label: room.name }))}
          {...form.field('roomId')}
          id={id('roomId')}
        />
      </div>
      <CheckboxGroup
        label={t(words.forWhom)}
        help={t(words.forWhomHelp)}
        name="groups"
        id={id('groups')}
        inline
        choices={[...FAMILIES, ...SECTIONS.filter((code) => code !== 'percussion')].map((code) => ({
          value: code,
          label: t(groupWords(code)),
        }))}
        defaultValues={form.values('groups')}
        error={form.error('groups')}
      />
      {ensembles.length > 1 && (
        <CheckboxGroup
          label={t(words.forEnsembles)}
          help={t(words.forWhomHelp)}
          name="ensembles"
          id={id('ensembles')}
          inline
          choices={ensembles.map(({ id: value, nameNb, nameEn }) => ({
            value,
            label: (locale === 'en' && nameEn) || nameNb,
          }))}
          defaultValues={form.values('ensembles')}
          error={form.error('ensembles')}
        />
      )}
      {adults.length > 0 && (
        <CheckboxGroup
          label={t(words.adults)}
          name="adultIds"
          id={id('adultIds')}
          choices={adults.map(({ personId, name, groups }) => ({
            value: personId,
            label: groups.length > 0 ? `${name} (${t(words.groups, { codes: groups })})` : name,
          }))}
          defaultValues={form.values('adultIds')}
          error={form.error('adultIds')}
        />
      )}
      {pieces.length > 0 && (
        <CheckboxGroup
          label={t(words.pieces)}
          name="pieces"
          id={id('pieces')}
          help={view.decided ? t(words.piecesDecided) : undefined}
          choices={pieces.map((piece) => ({ value: piece.id, label: piece.name }))}
          defaultValues={form.values('pieces')}
          error={form.error('pieces')}
        />
      )}
      {view.decided && (
        <p className="small">
          <a href={addressIn(locale, 'coverage', { id: view.seminar.id })}>{t(words.toOrder)}</a>
        </p>
      )}
      <div className="cluster">
        <Button name="intent" value={intent}>
          {t(session ? words.save : words.addDo)}
        </Button>
        {session && (
          <Button variant="quiet" name="intent" value="remove">
            {t(words.remove)}
          </Button>
        )}
      </div>
    </form>
  )
}

const stored = ({ kind, title, begins, ends, roomId, groups, ensembles, adultIds, pieces }: PlanSession) => ({
  ...{ kind, title, begins, ends, roomId, groups: [...groups], ensembles, adultIds, pieces },
})
