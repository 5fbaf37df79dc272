import { PasswordInput, Stack } from '@mantine/core'
import { kekuatanSandi, type PemilikSandi, tolakSandi } from '../../domain/akses/sandi'
import { teksGerbang as teks } from '../text/gerbang'
import classes from './sandi-baru.module.css'

/** A new password as it is being typed, twice. */
export type IsianSandi = { readonly sandi: string; readonly ulang: string }

/** Nothing typed yet. */
export const ISIAN_SANDI_KOSONG: IsianSandi = { sandi: '', ulang: '' }

/** True when the password may be sent: it is taken, and typed the same twice. */
export const isSandiSiap = ({ sandi, ulang }: IsianSandi, pemilik: PemilikSandi): boolean =>
  sandi === ulang && tolakSandi(sandi, pemilik) === null

type Props = { readonly isian: IsianSandi; readonly pemilik: PemilikSandi; readonly onChange: (isian: IsianSandi) => void }

/** Asks for a new password twice, and says at once how hard it is to guess. */
export function SandiBaru({ isian, pemilik, onChange }: Props): React.JSX.Element {
  const { sandi, ulang } = isian
  return (
    <Stack gap="sm">
      <div>
        <PasswordInput
          label={teks.sandiBaru}
          description={teks.sandiRinci}
          value={sandi}
          onChange={({ currentTarget }) => onChange({ ...isian, sandi: currentTarget.value })}
          autoComplete="new-password"
          maxLength={200}
          data-testid="sandi-baru"
        />
        <Kekuatan sandi={sandi} pemilik={pemilik} />
      </div>
      <PasswordInput
        label={teks.ulangi}
        value={ulang}
        onChange={({ currentTarget }) => onChange({ ...isian, ulang: currentTarget.value })}
        error={ulang.length >= sandi.length && ulang !== '' && ulang !== sandi ? teks.tidakSama : null}
        autoComplete="new-password"
        maxLength={200}
        data-testid="sandi-ulang"
      />
    </Stack>
  )
}

function Kekuatan({ sandi, pemilik }: { readonly sandi: string; readonly pemilik: PemilikSandi }): React.JSX.Element {
  if (sandi === '') return <div className={classes.kekuatan} />
  const kuat = kekuatanSandi(sandi, pemilik)
  return (
    <div className={classes.kekuatan} role="status">
      <span className={classes.tangga} data-kuat={kuat}>
        <span />
        <span />
        <span />
      </span>
      <span>{tolakSandi(sandi, pemilik) ?? teks.kekuatan[kuat]}</span>
    </div>
  )
}
