// For whom the desk works: each controller with its place, its cases and its policy.

import { Link, useNavigate } from '@tanstack/react-router';
import { FileSearch, Plus } from 'lucide-react';
import { policyInForce } from '#core/law/policy-in-force.ts';
import type { ControllerView } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { Button } from '../../parts/button.tsx';
import { Page } from '../../parts/page.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { useOpenDesk } from '../../state/open-desk.ts';
import styles from './controllers.module.css';

export function ControllersScreen() {
  const { t } = useWords();
  const { queries } = useDesk();
  const navigate = useNavigate();
  const controllers = useAnswer(queries.controllers.list.queryOptions());
  return (
    <Page
      title={t('controllers.title')}
      lead={t('controllers.lead')}
      back={{ to: '/settings', label: t('nav.settings') }}
      aside={
        <>
          <Button
            variant="primary"
            icon={<Plus aria-hidden="true" />}
            onPress={() => void navigate({ to: '/settings/controllers/new' })}
          >
            {t('controllers.add')}
          </Button>
          <Button
            icon={<FileSearch aria-hidden="true" />}
            onPress={() => void navigate({ to: '/settings/policy', search: {} })}
          >
            {t('controllers.check')}
          </Button>
        </>
      }
    >
      <AwaitAnswer query={controllers}>
        {(list) => (
          <ul className={styles.controllers} aria-label={t('controllers.title')}>
            {list.map((controller) => (
              <ControllerLine key={controller.id} controller={controller} />
            ))}
          </ul>
        )}
      </AwaitAnswer>
    </Page>
  );
}

function ControllerLine({ controller }: { readonly controller: ControllerView }) {
  const { t, country, day } = useWords();
  const { today } = useOpenDesk();
  const policy = policyInForce(controller, today);
  return (
    <li className={styles.controller}>
      <div>
        <Link to="/settings/controllers/$id" params={{ id: controller.id }} className={styles.name}>
          {controller.name}
        </Link>
        <p className={styles.facts}>
          {country(controller.country)} ({controller.country}) · {controller.zone.replaceAll('_', ' ')} ·{' '}
          <span className={styles.ref}>{controller.referencePrefix}</span>
        </p>
      </div>
      <p className={styles.facts}>
        {t('controllers.cases', { open: controller.openCases, closed: controller.closedCases })}
      </p>
      <p className={styles.facts}>
        {policy === undefined
          ? t('controllers.noPolicy')
          : t('controllers.policy', { day: day(policy.from, 'medium'), count: policy.departures.length })}
      </p>
    </li>
  );
}
