import { Button, UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { CalonJabatan } from '../../../../domain/calon/calon-jabatan'
import { saringCalon } from '../../../../domain/calon/saringan-calon'
import { angka } from '../../../lib/format'
import { teksCalon } from '../../../text/calon'
import { BukanCalonPerAturan, DaftarBukan } from './bukan-calon'
import classes from './calon.module.css'
import { DaftarCalon } from './daftar-calon'
import { useMejaCalon } from './meja-calon'
import type { SikapCalon } from './sikap-calon'

type Props = { readonly calon: CalonJabatan; readonly sikap: SikapCalon }

/** The ranked ones, then those a rule forbids the post; a name typed is looked for among both. */
export function HasilCalon({ calon: { calon, bukan }, sikap: { saringan, isTertutup } }: Props): React.JSX.Element {
  const { bahan, terpilih, banding } = useMejaCalon()
  const dipakai = useMemo(() => (isTertutup ? { ...saringan, teks: '' } : saringan), [saringan, isTertutup])
  const cocok = useMemo(() => saringCalon(calon, dipakai, bahan.proyeksi), [calon, dipakai, bahan])
  const bukanCocok = useMemo(() => saringCalon(bukan, dipakai, bahan.proyeksi), [bukan, dipakai, bahan])
  return (
    <>
      <DaftarCalon calon={cocok} />
      {cocok.length === 0 && (
        <p className={classes.catatan}>
          <strong>{teksCalon.nihil}.</strong> {teksCalon.nihilRinci}
        </p>
      )}
      {dipakai.teks === '' ? (
        <Bukan jumlah={bukanCocok.length}>
          <BukanCalonPerAturan bukan={bukanCocok} />
        </Bukan>
      ) : (
        bukanCocok.length > 0 && (
          <section data-testid="bukan-cocok">
            <h3 className={classes.judulBukan}>{teksCalon.bukan(angka(bukanCocok.length))}</h3>
            <DaftarBukan bukan={bukanCocok} />
          </section>
        )
      )}
      {terpilih.length > 1 && (
        <div className={classes.kaki}>
          <Button fullWidth onClick={banding} data-testid="bandingkan">
            {teksCalon.bandingkanSebanyak(terpilih.length)}
          </Button>
        </div>
      )}
    </>
  )
}

function Bukan({ jumlah, children }: { readonly jumlah: number; readonly children: React.ReactNode }): React.JSX.Element {
  const [isTerbuka, setTerbuka] = useState(false)
  return (
    <section>
      <UnstyledButton
        className={classes.judulBukan}
        aria-expanded={isTerbuka}
        onClick={() => setTerbuka(!isTerbuka)}
        data-testid="buka-bukan-calon"
      >
        <IconChevronRight size={15} />
        {teksCalon.bukan(angka(jumlah))}
      </UnstyledButton>
      {isTerbuka && children}
    </section>
  )
}
