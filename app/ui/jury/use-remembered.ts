import { useEffect, useState } from 'react'

/** A choice of this browser's, kept for the next page; the first draw has `usual`, as the server does. */
export function useRemembered(name: string, usual: string): [string, (value: string) => void] {
  const [value, setValue] = useState(usual)
  useEffect(() => {
    try {
      setValue(window.localStorage.getItem(name) ?? usual)
    } catch {
      // A browser that keeps nothing: the usual stays.
    }
  }, [name, usual])
  const keep = (next: string) => {
    setValue(next)
    try {
      window.localStorage.setItem(name, next)
    } catch {
      // The choice holds for this page.
    }
  }
  return [value, keep]
}
