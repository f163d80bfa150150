import type { Room } from '#app/domains/orchestra/seminar/seminar.ts'
import type { SeminarView } from '#app/domains/orchestra/seminar/views.ts'
import { orchestraSeminar as words } from '#app/i18n/orchestra-seminar.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { type FormState, formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField, RadioGroup } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { NumberField, TextField } from '#app/ui/kit/text-fields.tsx'

interface Props {
  view: SeminarView
  reply: Reply | undefined
}

const answered = (value: boolean | null) => (value === null ? '' : value ? 'yes' : 'no')

function Fields({ form, of }: { form: FormState; of: string }) {
  const t = useWords()
  return (
    <>
      <TextField label={t(words.roomName)} width="medium" {...form.field('name')} id={`name-${of}`} />
      <NumberField
        label={t(words.capacity)}
        help={t(words.capacityHelp)}
        optional={t(words.optional)}
        {...form.field('capacity')}
        id={`capacity-${of}`}
      />
      <CheckboxField label={t(words.percussion)} {...form.box('percussion')} id={`percussion-${of}`} />
      <RadioGroup
        label={t(words.stepFree)}
        name="stepFree"
        id={`stepFree-${of}`}
        inline
        defaultValue={form.value('stepFree')}
        error={form.error('stepFree')}
        choices={[
          { value: 'yes', label: t(words.yes) },
          { value: 'no', label: t(words.no) },
          { value: '', label: t(words.notKnown) },
        ]}
      />
    </>
  )
}

/** The rooms that are used; who may edit the seminar changes them, adds and removes. */
export function RoomForms({ view: { rooms, can, seminar }, reply }: Props) {
  const t = useWords()
  const edits = can.edit && !seminar.cancelledAt
  const added = reply?.intent === 'addRoom' ? reply : undefined
  const facts = ({ capacity, percussion, stepFree }: Room) =>
    [
      capacity === null ? '' : t(words.capacityIs, { count: capacity }),
      percussion ? t(words.percussionShort) : '',
      stepFree === null ? '' : t(stepFree ? words.stepFreeShort : words.notStepFree),
    ]
      .filter(Boolean)
      .join(', ')
  return (
    <section className="panel stack" id="rom" aria-labelledby="rom-tittel">
      <h2 id="rom-tittel">{t(words.rooms)}</h2>
      {rooms.length === 0 && <p className="soft">{t(words.noRooms)}</p>}
      <ul className="plain-list seminar-rows">
        {rooms.map((room) => {
          const mine = reply?.values.roomId === room.id ? reply : undefined
          const { name, capacity, percussion, stepFree } = room
          const of = room.id
          return (
            <li key={of} className="seminar-row">
              <p>
                <strong>{name}</strong> <span className="soft">{facts(room)}</span>
              </p>
              {edits && (
                <Disclosure
                  summary={
                    <>
                      {t(words.change)} <span className="only-heard">{name}</span>
                    </>
                  }
                  open={mine !== undefined}
                >
                  <form method="post" className="form" noValidate>
                    <input type="hidden" name="roomId" value={of} />
                    <Fields form={formOf(mine, { name, capacity, percussion, stepFree: answered(stepFree) })} of={of} />
                    <div className="cluster">
                      <Button variant="secondary" small name="intent" value="changeRoom">
                        {t(words.save)}
                      </Button>
                      <Button variant="quiet" small name="intent" value="removeRoom">
                        {t(words.removeRoom)}
                      </Button>
                    </div>
                  </form>
                </Disclosure>
              )}
            </li>
          )
        })}
      </ul>
      {edits && (
        <Disclosure summary={t(words.addRoom)} open={added !== undefined || rooms.length === 0}>
          <form method="post" className="form" noValidate>
            <Fields form={formOf(added)} of="ny" />
            <div>
              <Button variant="secondary" small name="intent" value="addRoom">
                {t(words.addRoom)}
              </Button>
            </div>
          </form>
        </Disclosure>
      )}
    </section>
  )
}
