import { Button, Group, Text } from '@mantine/core'
import { IconFileSpreadsheet, IconShieldCheck } from '@tabler/icons-react'
import type { DrafImpor } from '../../../contract/impor'
import { isiLembar, teksImpor } from '../../text/impor'
import classes from './langkah-berkas.module.css'

type Props = {
  readonly draf: DrafImpor | null
  readonly isSibuk: boolean
  readonly onBuka: () => void
  readonly onTutup: () => void
}

/** The first step: choose or drop files, and what can be read. */
export function LangkahBerkas({ draf, isSibuk, onBuka, onTutup }: Props): React.JSX.Element {
  return (
    <div className={classes.gulir}>
      <div className={classes.berkas}>
        <section className={classes.wadah}>
          <span className={classes.ikon}>
            <IconFileSpreadsheet size={34} stroke={1.4} />
          </span>
          <div>
            <h2 className={classes.judul}>{teksImpor.judul}</h2>
            <p className={classes.penjelasan}>{teksImpor.penjelasan}</p>
            <Group gap="sm">
              <Button size="md" variant={draf ? 'default' : 'filled'} loading={isSibuk} onClick={onBuka} data-testid="impor-pilih">
                {draf ? teksImpor.gantiBerkas : teksImpor.pilih}
              </Button>
              <Text size="sm" c="gray.7">
                {teksImpor.atauJatuhkan}
              </Text>
            </Group>
          </div>
        </section>
        {draf ? <BerkasDraf draf={draf} isSibuk={isSibuk} onTutup={onTutup} /> : <YangTerbaca />}
        <Text size="sm" c="gray.7" className={classes.aman}>
          <IconShieldCheck size={18} stroke={1.6} />
          {teksImpor.aman}
        </Text>
      </div>
    </div>
  )
}

const YangTerbaca = (): React.JSX.Element => (
  <section>
    <h3 className={classes.kecil}>{teksImpor.terbaca}</h3>
    <ul className={classes.jenis}>
      {isiLembar.map(({ judul, rinci }) => (
        <li key={judul}>
          <Text fw={600} size="md">
            {judul}
          </Text>
          <Text size="sm" c="gray.7">
            {rinci}
          </Text>
        </li>
      ))}
    </ul>
  </section>
)

function BerkasDraf({ draf, isSibuk, onTutup }: Omit<Props, 'draf' | 'onBuka'> & { readonly draf: DrafImpor }): React.JSX.Element {
  return (
    <section>
      <h3 className={classes.kecil}>{teksImpor.berkasDraf}</h3>
      <ul className={classes.daftar}>
        {draf.berkas.map((nama, berkas) => {
          const lembar = draf.lembar.filter((l) => l.aturan.berkas === berkas)
          const diambil = lembar.filter((l) => l.aturan.jenis !== null)
          const baris = diambil.reduce((jumlah, l) => jumlah + l.jumlahBaris, 0)
          return (
            <li key={`${berkas} ${nama}`}>
              <Text fw={600} size="md" truncate title={nama}>
                {nama}
              </Text>
              <Text size="sm" c="gray.7" className="angka">
                {teksImpor.berkasRinci(diambil.length, lembar.length, baris)}
              </Text>
            </li>
          )
        })}
      </ul>
      <Button variant="subtle" color="gray.7" mt={8} ml={-12} disabled={isSibuk} onClick={onTutup} data-testid="impor-tutup">
        {teksImpor.tutupDraf}
      </Button>
    </section>
  )
}
