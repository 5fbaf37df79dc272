import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MasalahMedan } from '../../../domain/pegawai/validasi'
import { teksFormulir } from '../../text/pegawai'
import classes from './formulir.module.css'

type Props = {
  readonly masalah: readonly MasalahMedan[]
  readonly isDirty: boolean
  readonly isBaru: boolean
  readonly onBatal: () => void
  readonly onSimpan: () => Promise<void>
}

/** The foot of the form: how it stands, and the two ways out. */
export function KakiFormulir({ masalah, isDirty, isBaru, onBatal, onSimpan }: Props): React.JSX.Element {
  const [isSending, setSending] = useState(false)
  const blok = masalah.filter(({ parah }) => parah === 'BLOK').length
  const send = (): void => {
    setSending(true)
    void onSimpan().finally(() => setSending(false))
  }
  return (
    <footer className={classes.kaki}>
      <Ringkas masalah={masalah} blok={blok} isDirty={isDirty} />
      <Button variant="default" onClick={onBatal}>
        {teksFormulir.batal}
      </Button>
      <Button disabled={!isDirty} loading={isSending} onClick={send} data-testid="simpan-pegawai">
        {isBaru ? teksFormulir.simpanBaru : teksFormulir.simpan}
      </Button>
    </footer>
  )
}

type RingkasProps = Pick<Props, 'masalah' | 'isDirty'> & { readonly blok: number }

function Ringkas({ masalah, blok, isDirty }: RingkasProps): React.JSX.Element {
  const [parah, teks] = ringkasOf(masalah.length - blok, blok, isDirty)
  return (
    <span className={classes.ringkas} data-parah={parah} role="status">
      {teks}
    </span>
  )
}

function ringkasOf(peringatan: number, blok: number, isDirty: boolean): readonly [parah: string, teks: string] {
  if (blok > 0) return ['BLOK', teksFormulir.adaBlok(blok)]
  if (peringatan > 0) return ['PERINGATAN', teksFormulir.adaPeringatan(peringatan)]
  return ['BERES', isDirty ? teksFormulir.beres : teksFormulir.belumDiubah]
}
