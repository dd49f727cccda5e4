/**
 * Runs in a static page after the elements are defined: keeps what readers choose in the page's URL, so that a link opens
 * the same view. Only after the first rendering, which has to be the same as that of the server; but before the
 * self-assessment brings back the role and level of stored answers, since a link goes before them. A page made for an
 * iframe has no URL that readers see.
 */
import type { ReactiveController, ReactiveElement } from 'lit';
import { ofDocument } from '../localization/page.ts';

const element = ofDocument('querySelector')('skill-framework, skill-profile');
if (element && !ofDocument('documentElement').hasAttribute('data-frame')) {
  const provider = element as ReactiveElement & { permalink: boolean };
  const once: ReactiveController = {
    hostUpdated: () => {
      provider.removeController(once);
      provider.permalink = true;
    },
  };
  provider.addController(once);
}

export {};
