import type { ValuesByRole } from '../framework.ts';

export const WINERY: ValuesByRole = {
  language: 'es',
  name: 'Bodega: perfiles y competencias',
  levels: [],
  roles: ['Bodeguero', 'Enóloga', 'Guía de visitas'],
  proficiencies: ['Conoce', 'Aplica', 'Domina', 'Enseña'],
  groups: [
    {
      name: 'Viñedo',
      skills: [
        { name: 'Poda de invierno', description: 'Elegir los sarmientos que dan fruto', asked: [2, 1, 0] },
        { name: 'Control de plagas', description: 'Vigilar hojas y racimos', asked: [1, 2, null] },
      ],
    },
    {
      name: 'Elaboración',
      skills: [
        { name: 'Fermentación', description: 'Seguir la temperatura y la densidad', asked: [1, 3, 0] },
        { name: 'Limpieza de depósitos', description: 'Lavar y desinfectar sin dejar restos', asked: [3, 2, null] },
        { name: 'Cata técnica', description: 'Describir defectos y virtudes de un vino', asked: [0, 3, 1] },
      ],
    },
    {
      name: 'Visitas',
      skills: [
        { name: 'Relato de la bodega', description: 'Contar la historia de la familia', asked: [null, 0, 3] },
        { name: 'Venta en tienda', description: 'Aconsejar una botella para cada mesa', asked: [null, null, 2] },
      ],
    },
  ],
};
