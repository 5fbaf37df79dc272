import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { isTanggal } from '../../../domain/kit/tanggal'
import { teksRantai } from '../../text/rantai'
import { teksRotasi } from '../../text/rotasi'
import { DaftarTemuanRingkas } from './daftar-temuan-ringkas'
import classes from './dialog-penempatan.module.css'
import type { Masa, Pilihan } from './pilihan'

type Props = { readonly pilihan: Pilihan; readonly isUtama: boolean; readonly onClose: () => void }

/** One way to bring a person into a post, with what the rules say of it and, for a Plt or Plh, its period. */
export function BarisPilihan({ pilihan: { judul, rinci, temuan, masa, lakukan }, isUtama, onClose }: Props): React.JSX.Element {
  const [dipilih, setDipilih] = useState(masa)
  const choose = async (): Promise<void> => {
    if (await lakukan(dipilih)) onClose()
  }
  return (
    <section className={classes.pilihan}>
      <div className={classes.baris}>
        <p>{rinci}</p>
        <Button
          variant={isUtama ? 'filled' : 'light'}
          disabled={dipilih !== null && !isMasa(dipilih)}
          onClick={() => void choose()}
          {...(isUtama ? { 'data-autofocus': true } : {})}
        >
          {judul}
        </Button>
      </div>
      {dipilih && <IsianMasa masa={dipilih} onMasa={setDipilih} />}
      <DaftarTemuanRingkas temuan={temuan} kosong={teksRotasi.lolos} />
    </section>
  )
}

type MasaProps = { readonly masa: Masa; readonly onMasa: (masa: Masa) => void }

function IsianMasa({ masa, onMasa }: MasaProps): React.JSX.Element {
  return (
    <div className={classes.masa}>
      <TextInput
        type="date"
        size="xs"
        label={teksRantai.mulai}
        value={masa.tmt}
        onChange={({ currentTarget }) => onMasa({ ...masa, tmt: currentTarget.value })}
      />
      <TextInput
        type="date"
        size="xs"
        label={teksRantai.sampai}
        value={masa.sampai}
        min={masa.tmt}
        onChange={({ currentTarget }) => onMasa({ ...masa, sampai: currentTarget.value })}
      />
    </div>
  )
}

const isMasa = ({ tmt, sampai }: Masa): boolean => isTanggal(tmt) && isTanggal(sampai) && tmt <= sampai
