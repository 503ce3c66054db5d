"""A module of pydantic models for each document, strict and open."""
