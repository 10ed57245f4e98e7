import { expect, fixtureSync } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { frames, isVisible, parts, visibleText, type Attributes } from '../dom.js';
import { hasRun, intruders } from '../hostile/payloads.js';

type Json = Record<string, unknown>;

/** An organisation whose every field holds the value, and so does all that may stand in them. */
export function filledWith(value: unknown): Json {
  const image = { '@type': 'ImageObject', '@id': value, url: value, contentUrl: value };
  const property = { propertyID: value, name: value, value };
  return {
    ...{ '@type': 'Organization', '@id': value, identifier: [value, property], name: value },
    ...{ alternateName: value, description: value, slogan: value, url: value, logo: value },
    ...{ image: [image, value], foundingDate: value, sameAs: [value, value], knowsAbout: [value] },
    ...{ keywords: value, industry: value, areaServed: value, address: { addressLocality: value } },
    ...{ email: value, telephone: value, contactPoint: { email: value, telephone: value } },
    ...{ member: value, memberOf: { '@type': 'OrganizationRole', startDate: value } },
    ...{ numberOfEmployees: { value, minValue: value }, additionalProperty: [property, value] },
  };
}

/** An element with its child script, made without any HTML in between. */
export function withScript<T extends HTMLElement>(
  tag: string,
  json: unknown,
  attributes: Attributes = {},
): T {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = typeof json === 'string' ? json : JSON.stringify(json);
  return withAttributes(tag, attributes, script);
}

/** An element in the page, whose attributes and children no HTML parser has seen. */
export function withAttributes<T extends HTMLElement>(
  tag: string,
  attributes: Attributes,
  ...children: Node[]
): T {
  const element = document.createElement(tag) as T;
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...children);
  fixtureSync<HTMLElement>('<div></div>').append(element);
  return element;
}

/** What the elements themselves write: room that is kept, and how fast a wall passes by. */
const OWN = ['div[style]', 'ul[style]'];

/** Looks whether anything has got in, and clicks on what a reader may click on. */
export async function expectHarmless(element: LitElement): Promise<void> {
  await expectNothingIn(element);
  // What has got in may take its time.
  await frames(3);
  expect(hasRun()).to.equal(false);
}

/** The same, for what is looked at again later: whether anything has run is still to be seen. */
export async function expectNothingIn(element: LitElement): Promise<void> {
  const root = element.shadowRoot as ShadowRoot;
  for (const target of root.querySelectorAll<HTMLElement>('a, button')) target.click();
  await element.updateComplete;
  expect(intruders(root).filter((fault) => !OWN.includes(fault))).to.deep.equal([]);
  expect(root.querySelectorAll('[autofocus], [srcdoc], [href^="data:" i]')).to.have.length(0);
  for (const script of element.querySelectorAll('script')) {
    expect(script.type).to.equal('application/ld+json');
  }
}

/** A reader sees words, a picture or the page's own fallback. */
export function expectSomething(element: Element): void {
  const shown = [
    visibleText(element).trim(),
    [...element.children].some(isVisible) && 'the fallback',
    parts(element, 'logo').some(isVisible) && 'a logo',
  ];
  expect(shown.filter(Boolean).join(' '), 'what a reader sees').not.to.equal('');
}
