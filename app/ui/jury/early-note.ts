/**
 * The note that a juror types while the page's program is on its way. Taking over the page, React puts the server's text
 * back into a text area that had one, so what was typed is held from outside until then.
 */
export interface EarlyNote {
  /** What was typed, once, and from then on no more; null when nothing was. */
  take(): string | null
}

/** As much of a text area as is used. */
interface NoteField extends Pick<EventTarget, 'addEventListener' | 'removeEventListener'> {
  value: string
  /** As the server drew it. */
  defaultValue: string
}

export function earlyNote(field: NoteField | null): EarlyNote {
  let typed = field && field.value !== field.defaultValue ? field.value : null
  // The program draws for a while before it listens itself.
  const hear = () => {
    typed = field?.value ?? null
  }
  field?.addEventListener('input', hear)
  return {
    take() {
      const taken = typed
      typed = null
      field?.removeEventListener('input', hear)
      return taken
    },
  }
}
