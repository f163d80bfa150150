import { useState } from 'react'
import { type ButtonDeed, movedTo, type WorkDeed } from '#app/domains/art-round/application/deeds.ts'
import type { AlikeToArtist } from '#app/domains/art-round/application/picture-doctor.ts'
import { workField } from '#app/domains/art-round/application/sheet.ts'
import type { CallRules, FormState } from '#app/domains/art-round/application/views.ts'
import { applicationFields } from '#app/i18n/application-fields.ts'
import { worksForm } from '#app/i18n/works-form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import type { FormFields } from './form-fields.ts'
import { OrderList } from './order-list.tsx'
import type { Uploads } from './use-uploads.ts'
import { WorkCard } from './work-card.tsx'

export interface WorksSectionProps {
  works: FormState['works']
  fields: FormFields
  rules: CallRules
  alike: readonly AlikeToArtist[]
  onTheWay: Uploads
  /** Where works are fetched from the artist's own library. */
  library: string
  order: WorksOrder
}

/** The works: their order at a glance, and a card for each. */
export function WorksSection({ works, fields, rules, alike, onTheWay, library, order }: WorksSectionProps) {
  const t = useWords()
  const { uploads, add, again, cancel } = onTheWay
  const titled = works.map(({ id, pictures }) => ({
    id,
    title: fields.value(workField(id, 'title')),
    picture: pictures[0] ?? null,
  }))
  const unsent = uploads.filter(({ phase }) => phase !== 'failed').length
  return (
    <section className="stack" aria-labelledby="field-works">
      <h2 id="field-works" tabIndex={-1}>
        {t(applicationFields.works)}
      </h2>
      <p>{t(applicationFields.worksLede, { least: rules.minWorks, most: rules.maxWorks })}</p>
      <p className="only-heard" role="status">
        {order.said}
      </p>
      {works.length < rules.maxWorks && (
        <div>
          <LinkButton variant="secondary" small href={library}>
            {t(worksForm.fromLibrary)}
          </LinkButton>
        </div>
      )}
      <OrderList works={titled} onMove={(workId, place) => order.move(workId, place, titled)} />
      {unsent > 0 && (
        <p className="small" role="status">
          {t(worksForm.notSentCount, { count: unsent })}
        </p>
      )}
      <ol className="plain-list stack stack--loose">
        {works.map((work, index) => (
          <WorkCard
            key={work.id}
            workId={work.id}
            number={index + 1}
            last={index === works.length - 1}
            pictures={work.pictures}
            fields={fields}
            alike={alike}
            altRequired={rules.altRequired}
            rules={rules}
            uploads={uploads.filter((upload) => upload.workId === work.id)}
            onFiles={add}
            onAgain={again}
            onDismiss={cancel}
          />
        ))}
      </ol>
      {works.length < rules.maxWorks && (
        <div>
          <Button variant="secondary" name="intent" value="add">
            {t(applicationFields.addWork)}
          </Button>
        </div>
      )}
    </section>
  )
}

interface WorksOrder {
  /** For those who listen: where the work that was moved is now. */
  said: string
  /** To a place, 1 first. */
  move(workId: string, place: number, titled: readonly { id: string; title: string }[]): void
  /** The button of a card moves its work and keeps the focus. False for every other button. */
  press(deed: ButtonDeed | null, values: Readonly<Record<string, string>>): boolean
}

/** Moves works at once, on the page and then on the server; without network it waits. */
export function useWorksOrder(works: FormState['works'], save: (deed: WorkDeed) => void): WorksOrder {
  const t = useWords()
  const [said, setSaid] = useState('')
  const move = (workId: string, place: number, title: string) => {
    const ids = works.map(({ id }) => id)
    save({ kind: 'order', workIds: movedTo(ids, workId, place) })
    setSaid(t(worksForm.movedTo, { title, number: place, of: ids.length }))
  }
  return {
    said,
    move: (workId, place, titled) => move(workId, place, titled.find(({ id }) => id === workId)?.title ?? ''),
    press: (deed, values) => {
      if (deed?.kind !== 'up' && deed?.kind !== 'down') return false
      const { kind, workId } = deed
      const place = works.findIndex(({ id }) => id === workId) + (kind === 'up' ? 0 : 2)
      move(workId, place, values[workField(workId, 'title')] ?? '')
      // The button moved with its work, or is gone where there is no further to go.
      requestAnimationFrame(() => {
        const other = kind === 'up' ? 'down' : 'up'
        ;(document.getElementById(`${kind}-${workId}`) ?? document.getElementById(`${other}-${workId}`))?.focus()
      })
      return true
    },
  }
}
