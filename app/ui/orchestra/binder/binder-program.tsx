import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react'
import type { OpenedBinder } from '#app/domains/orchestra/binder/binder.ts'
import { orchestraBinder as words } from '#app/i18n/orchestra-binder.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { askOutside, askToOpen, tellHouse } from './binder-wire.ts'
import { Card } from './card.tsx'
import { CardList } from './card-list.tsx'
import { CodeForm } from './code-form.tsx'
import {
  forgetBinder,
  forgetOther,
  keepBinder,
  keptOutside,
  noteOpening,
  noteReading,
  openKept,
  untold,
} from './kept-binder.ts'

/** Milliseconds without a touch until the binder locks itself. */
const IDLE = 10 * 60_000

interface Props {
  seminarId: string
  personId: string
}

/** The binder in the hand: opened with its code, with or without network; every card that is opened is told of. */
export function BinderProgram({ seminarId, personId }: Props) {
  const t = useWords()
  const locale = useLocale()
  const [opened, setOpened] = useState<OpenedBinder | null>(null)
  const [offline, setOffline] = useState(false)
  const [cardId, setCardId] = useState<string | null>(null)
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [kept, setKept] = useState<'no' | 'yes' | 'gone'>('no')
  const [waiting, setWaiting] = useState(0)
  const place = useRef<HTMLDivElement>(null)

  const tell = useCallback(async () => {
    await tellHouse(locale, personId, seminarId)
    setWaiting(untold(personId, seminarId).readings.length)
  }, [locale, personId, seminarId])

  useEffect(() => {
    void tell()
    void askOutside(locale, seminarId).then(async (now) => {
      if (now && (now.state === 'over' || now.state === 'none')) await forgetBinder(seminarId)
      else if (now) await forgetOther(seminarId, now.madeAt)
      setKept((await keptOutside(seminarId)) ? 'yes' : 'no')
    })
    const online = () => void tell()
    addEventListener('online', online)
    const often = setInterval(online, 20_000)
    return () => {
      removeEventListener('online', online)
      clearInterval(often)
    }
  }, [locale, seminarId, tell])

  // It locks when it lies still, when its hours are over, and forgets then.
  useEffect(() => {
    if (!opened) return
    let last = Date.now()
    const touch = () => {
      last = Date.now()
    }
    const look = setInterval(() => {
      if (Date.now() - last < IDLE && Date.now() < opened.closesAt) return
      if (Date.now() >= opened.closesAt) void forgetBinder(seminarId)
      setOpened(null)
      setCardId(null)
    }, 5000)
    addEventListener('pointerdown', touch)
    addEventListener('keydown', touch)
    return () => {
      clearInterval(look)
      removeEventListener('pointerdown', touch)
      removeEventListener('keydown', touch)
    }
  }, [opened, seminarId])

  useEffect(() => {
    if (cardId) place.current?.querySelector<HTMLElement>('#kortnavn')?.focus()
  }, [cardId])

  async function open(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const code = String(new FormData(form).get('code') ?? '').replace(/\D/g, '')
    if (code.length !== 6) return setError(t(words.notACode))
    setBusy(true)
    setError(await openWith(code))
    setBusy(false)
    form.reset()
  }

  /** Why it does not open; nothing when it does. */
  async function openWith(code: string): Promise<string | undefined> {
    const asked = navigator.onLine ? await askToOpen(locale, seminarId, code) : { kind: 'not-heard' as const }
    if (asked.kind === 'wrong') return t(words.wrongCode, { left: asked.left })
    if (asked.kind === 'refused') return asked.why
    if (asked.kind === 'opened') {
      setOffline(false)
      setOpened(asked.opened)
      void keepBinder(asked.opened, code).then(async () => setKept((await keptOutside(seminarId)) ? 'yes' : 'no'))
      return undefined
    }
    const here = await openKept(seminarId, code)
    if (here === 'nothing') return t(words.notKept)
    if ('left' in here) return t(words.wrongOnPhone, { left: here.left })
    noteOpening(personId, seminarId)
    setOffline(true)
    setOpened(here.opened)
    return undefined
  }

  function read(childId: string) {
    noteReading(personId, seminarId, childId)
    setCardId(childId)
    void tell()
  }

  if (!opened) return <CodeForm error={error} busy={busy} onSubmit={(event) => void open(event)} />
  const card = opened.cards.find(({ childId }) => childId === cardId)
  const until = sayInstant(new Date(opened.closesAt), locale)
  return (
    <div className="stack binder" ref={place}>
      {offline && <Notice>{t(words.offline)}</Notice>}
      <p className="strong">{t(words.emergencyNumbers)}</p>
      {card ? (
        <>
          <Card card={card} />
          <p>
            <Button type="button" variant="secondary" wide onClick={() => setCardId(null)}>
              {t(words.closeCard)}
            </Button>
          </p>
        </>
      ) : (
        <CardList cards={opened.cards} onOpen={read} />
      )}
      <div className="cluster">
        <Button
          type="button"
          variant="secondary"
          onClick={() => {
            setOpened(null)
            setCardId(null)
          }}
        >
          {t(words.lock)}
        </Button>
        {kept === 'yes' && (
          <Button
            type="button"
            variant="quiet"
            onClick={() => void forgetBinder(seminarId).then(() => setKept('gone'))}
          >
            {t(words.forget)}
          </Button>
        )}
      </div>
      <p className="small soft measure" role="status">
        {kept === 'yes' && t(words.kept, { when: until })}
        {kept === 'gone' && t(words.forgotten)} {waiting > 0 && t(words.notTold, { count: waiting })}
      </p>
    </div>
  )
}
