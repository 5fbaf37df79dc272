import { TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import classes from './kepala-rencana.module.css'

type Props = {
  readonly className: string | undefined
  readonly label: string
  readonly type?: 'text' | 'date'
  readonly value: string
  readonly isValid: (value: string) => boolean
  readonly onSave: (value: string) => void
  /** What is shown instead where it cannot be changed; null = it can. */
  readonly tetap: string | null
}

/** A field that saves itself when it is left or Enter is pressed; Escape brings back what was there. */
export function IsianKepala({ className, label, type = 'text', value, isValid, onSave, tetap }: Props): React.JSX.Element {
  const [draf, setDraf] = useState(value)
  useEffect(() => setDraf(value), [value])
  const save = (): void => {
    if (draf === value) return
    if (isValid(draf)) onSave(draf)
    else setDraf(value)
  }
  if (tetap !== null) {
    return (
      <span className={classes.tetap} title={value} data-nama={type === 'text' || undefined}>
        {tetap}
      </span>
    )
  }
  return (
    <TextInput
      {...(className === undefined ? {} : { className })}
      size="xs"
      type={type}
      aria-label={label}
      title={type === 'text' ? value : label}
      value={draf}
      maxLength={120}
      onChange={({ currentTarget }) => setDraf(currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save()
        if (event.key === 'Escape') setDraf(value)
      }}
    />
  )
}
