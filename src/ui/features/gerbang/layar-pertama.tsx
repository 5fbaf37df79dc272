import { UnstyledButton } from '@mantine/core'
import { IconLock, IconUser } from '@tabler/icons-react'
import { useState } from 'react'
import { ask } from '../../lib/client'
import { notifyProblem } from '../../lib/notify'
import { teksGerbang as teks } from '../../text/gerbang'
import { BingkaiPintu } from './bingkai-pintu'
import { FormulirAdmin } from '../../components/formulir-admin'
import classes from './pintu.module.css'

/** The first start: passwords on this PC, or none. */
export function LayarPertama(): React.JSX.Element {
  const [isMemasang, setMemasang] = useState(false)
  if (isMemasang)
    return (
      <BingkaiPintu judul={teks.adminJudul} rinci={teks.adminRinci}>
        <FormulirAdmin batal={teks.kembali} onBatal={() => setMemasang(false)} />
      </BingkaiPintu>
    )
  return (
    <BingkaiPintu judul={teks.sambutan} rinci={teks.sambutanRinci} lebar="lebar">
      <div className={classes.pilihan}>
        <UnstyledButton className={classes.pilih} data-utama data-testid="pakai-sandi" onClick={() => setMemasang(true)}>
          <span className={classes.ikon}>
            <IconLock size={26} stroke={1.5} />
          </span>
          <span className={classes.pilihJudul}>{teks.pakaiSandi}</span>
          <span className={classes.pilihRinci}>{teks.pakaiSandiRinci}</span>
          <span className={classes.catatan} style={{ color: 'var(--mantine-color-aman-7)' }}>
            {teks.pakaiSandiCatatan}
          </span>
        </UnstyledButton>
        <UnstyledButton
          className={classes.pilih}
          data-testid="tanpa-sandi"
          onClick={() => void ask('gerbang.tanpa-sandi', null).catch(notifyProblem)}
        >
          <span className={classes.ikon}>
            <IconUser size={26} stroke={1.5} />
          </span>
          <span className={classes.pilihJudul}>{teks.tanpaSandi}</span>
          <span className={classes.pilihRinci}>{teks.tanpaSandiRinci}</span>
          <span className={classes.catatan} style={{ color: 'var(--mantine-color-emas-7)' }}>
            {teks.tanpaSandiCatatan}
          </span>
        </UnstyledButton>
      </div>
    </BingkaiPintu>
  )
}
